const PATH = /(?:^|[/_-])referral(?:$|[/_-])/;
// Read from the text: in Firefox a content script cannot go through a `URLSearchParams`, which belongs to the page.
const PARAMETER =
  /[?&](?:ref(?:_?id|erenceid|erral(?:code)?)?|aff(?:_?id|il|iliate)?|via|partner(?:_?id)?|fpr|rfsn|sca_ref|a_aid|coupon(?:code)?)(?:=|&|$)/;

/** Whether an address tells the place that it leads to who sent the visitor, as those do that are paid for. */
export function earns({ pathname, search }: URL): boolean {
  return PATH.test(pathname.toLowerCase()) || (search !== '' && PARAMETER.test(search.toLowerCase()));
}
