/** What stands between the names of several. */
export const joints = /[,，、&+]| (?:and|und|y|et|e|и|og|och|en) /u;
