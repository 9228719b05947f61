import { expect } from 'chai';
import { tableOfContents } from '../../../tools/workshop/site/contents';
import { landingPage } from '../../../tools/workshop/site/landing-page';
import { linkedWithin } from '../../../tools/workshop/site/links';

describe("the site's pages", () => {
	const places = new Map([
		['README.md', 'index.md'],
		['docs/guide.md', 'guide.md'],
		['docs/classes/class_thing.rst', 'classes/class_thing.rst'],
	]);
	const inReadme = (text: string): string => linkedWithin(text, 'README.md', places);
	const inGuide = (text: string): string => linkedWithin(text, 'docs/guide.md', places);

	it('link to each other like the files of the repository', () => {
		expect(inReadme('[it](docs/guide.md#a-part)')).to.equal('[it](guide.md#a-part)');
		expect(inGuide('[a](classes/class_thing.rst), [b](../README.md)')).to.equal(
			'[a](classes/class_thing.rst), [b](index.md)',
		);
	});

	it('keep links within a page and to the web', () => {
		const text = '[here](#part) and [there](https://example.org/docs/guide.md)';
		expect(inGuide(text)).to.equal(text);
	});

	it('have no link to a file that is not part of the site, only its name', () => {
		expect(inReadme('see [`src/`](src/) there')).to.equal('see `src/` there');
	});

	it('do not change code', () => {
		const text = '```gdscript\nvar a := b[0](docs/guide.md)\n```';
		expect(inReadme(text)).to.equal(text);
	});

	it('are in reading order, including those that the order does not list yet', () => {
		const prose = ['changelog', 'names', 'something-new', 'web', 'guide'];
		expect(tableOfContents(prose, ['classes/class_thing'])).to.deep.equal([
			{ caption: 'Guides', pages: ['guide', 'web', 'something-new'] },
			{ caption: 'Class reference', pages: ['classes/class_thing'] },
			{ caption: 'Tables', pages: ['names'] },
			{ caption: 'Project', pages: ['changelog'] },
		]);
	});

	it('start with the README and a link to each guide', () => {
		const contents = tableOfContents(['guide'], ['classes/class_thing']);
		const guide =
			'<!-- made -->\n\n# One & all\n\nThis is [a](b.md) `guide`\nof mine. It says more.\n\nMore.';
		const page = landingPage('# It\n\nWords.\n\n## Try it\n', contents, () => guide);
		expect(page.indexOf('Words.')).to.be.below(page.indexOf('<nav'));
		expect(page.indexOf('</nav>')).to.be.below(page.indexOf('## Try it'));
		expect(page).to.contain(
			'<a href="guide.html"><strong>One &amp; all</strong><span>This is a guide of mine.</span></a>',
		);
		expect(page).to.contain(':caption: Class reference\n\nclasses/class_thing\n');
	});
});
