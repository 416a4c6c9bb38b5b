/** Whether a page has `noindex`: it duplicates another. */
export function isUnlisted(html: string): boolean {
  return html.includes('<meta name="robots" content="noindex"');
}
