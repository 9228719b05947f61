/**
 * Returns the part of a report that stays the same while only its numbers and the text after its first comma
 * change.
 */
export function kindOfNews(report: string): string {
	return report.split(',')[0]?.replace(/\d+/g, '') ?? '';
}
