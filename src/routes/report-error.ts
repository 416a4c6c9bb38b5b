/** File of the form for a wrong quotation or reference; see `.github/ISSUE_TEMPLATE/`. */
export const REPORT_FORM = '1-wrong-quotation-or-reference.yml';

/**
 * The address of a filled-in report, in the form that GitHub documents.
 *
 * @param repository Address of the repository.
 * @param report Title of the report, and the address of the page with the error.
 */
export function linkReport(repository: string, report: { title: string; address: string }): string {
  return `${repository.replace(/\/$/, '')}/issues/new?${new URLSearchParams({ template: REPORT_FORM, ...report })}`;
}
