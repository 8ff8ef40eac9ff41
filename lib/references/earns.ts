const PATH = /(?:^|[/_-])referral(?:$|[/_-])/iu;
const PARAMETER =
  /^(?:ref(?:_?id|erenceid|erral(?:code)?)?|aff(?:_?id|il|iliate)?|via|partner(?:_?id)?|fpr|rfsn|sca_ref|a_aid|coupon(?:code)?)$/iu;

/** Whether an address tells the place that it leads to who sent the visitor, as those do that are paid for. */
export function earns(address: URL): boolean {
  if (PATH.test(address.pathname)) return true;
  return address.search !== '' && [...address.searchParams.keys()].some((name) => PARAMETER.test(name));
}
