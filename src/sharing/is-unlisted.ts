/** Whether a page asks to be left out where pages are listed: it stands in for another. */
export function isUnlisted(html: string): boolean {
  return html.includes('<meta name="robots" content="noindex"');
}
