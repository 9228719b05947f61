import { checks } from '../../../tools/workshop/lint/checks';

const shownLines = 30;

describe('lint', () => {
	for (const { name, complaints } of checks) {
		it(`finds nothing to complain about: ${name}`, async () => {
			const lines = (await complaints()).split('\n');
			if (lines.join('') !== '') {
				const more = lines.length - shownLines;
				const rest = more > 0 ? [`… and ${more} more lines: npm run lint`] : [];
				throw new Error(['', ...lines.slice(0, shownLines), ...rest].join('\n'));
			}
		});
	}
});
