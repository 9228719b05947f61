/** What stays the same of a report while only its numbers, and what stands behind its first comma, change. */
export function kindOfNews(report: string): string {
	return report.split(',')[0]?.replace(/\d+/g, '') ?? '';
}
