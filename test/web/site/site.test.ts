import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { findChromium } from '../../../tools/workshop/browser/find-chromium';
import { launchChromium } from '../../../tools/workshop/browser/launch-chromium';
import type { Program } from '../../../tools/workshop/build/programs';
import { repositoryRoot } from '../../../tools/generators/repository';
import { buildSite } from '../../../tools/workshop/site/build-site';
import { findSphinx } from '../../../tools/workshop/site/find-sphinx';
import { sessionCategory } from '../../../tools/api/enums/session-category';
import { problemOf } from '../../node/engine/rejection';
import { faintTexts } from './contrast';
import type { FolderServer } from './serve-folder';
import { serveFolder } from './serve-folder';

describe('the site', function () {
	this.timeout(300_000);
	let sphinx: Program;
	let folder = '';
	let html = '';

	before(async function () {
		const found = await findSphinx();
		if (found === undefined) {
			console.log(
				'    skipped: this machine has neither Sphinx nor an apt that can install it',
			);
			this.skip();
		}
		sphinx = found;
		folder = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'));
		html = await buildSite(sphinx, repositoryRoot, folder);
	});

	after(() => {
		if (folder !== '') {
			fs.rmSync(folder, { recursive: true });
		}
	});

	/** Builds a site in which one file of the repository is changed. */
	async function buildWith(file: string, change: (text: string) => string): Promise<string> {
		const root = path.join(folder, 'changed');
		for (const name of ['docs', 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md']) {
			fs.cpSync(path.join(repositoryRoot, name), path.join(root, name), { recursive: true });
		}
		const place = path.join(root, file);
		fs.writeFileSync(place, change(fs.readFileSync(place, 'utf8')));
		try {
			return await buildSite(sphinx, root, path.join(folder, 'changed-site'));
		} finally {
			fs.rmSync(root, { recursive: true });
		}
	}

	it('has a page for every guide and every class', () => {
		const docs = fs.readdirSync(path.join(repositoryRoot, 'docs'));
		const guides = docs.filter((name) => name.endsWith('.md'));
		const classes = fs.readdirSync(path.join(repositoryRoot, 'doc_classes'));
		const expected = [
			...guides.map((name) => name.replace(/md$/, 'html')),
			...classes.map((name) => `classes/class_${name.toLowerCase().replace(/xml$/, 'html')}`),
		];
		expect(expected.filter((page) => !fs.existsSync(path.join(html, page)))).to.deep.equal([]);
	});

	it('is refused at each build while a class refers to a missing member', async () => {
		const file = 'docs/classes/class_avaudiosessionroute.rst';
		const build = (): Promise<string> =>
			buildWith(
				file,
				(text) => `${text}\n:ref:\`gone<class_AVAudioSessionRoute_property_gone>\`\n`,
			);
		for (let round = 0; round < 2; round += 1) {
			const problem = await problemOf(build());
			expect(problem.why).to.match(/class_avaudiosessionroute\.rst.*_gone/);
		}
	});

	it('shows a guide that was added since the last build', async () => {
		const page = await buildWith('docs/guide.md', (text) => text);
		expect(page).to.be.a('string');
		fs.rmSync(path.join(folder, 'changed-site', 'source', 'guide.md'));
		await buildWith('docs/guide.md', (text) => text.replace(/^# .*$/m, '# A new title'));
		const other = fs.readFileSync(path.join(page, 'untested.html'), 'utf8');
		expect(other).to.contain('A new title');
	});

	describe('in a browser', () => {
		let browser: Browser | undefined;
		let server: FolderServer;
		const complaints: string[] = [];

		before(async function () {
			const program = await findChromium();
			if (program === undefined) {
				console.log(
					'    skipped: this machine has no Chromium; set CHROMIUM=/path/to/chromium',
				);
				this.skip();
			}
			server = await serveFolder(html);
			browser = await launchChromium(program);
		});

		after(async () => {
			await browser?.close();
			server.close();
		});

		afterEach(() => {
			expect(complaints.splice(0)).to.deep.equal([]);
		});

		/** Opens a page and calls `look`. Errors and messages of the page fail the test. */
		async function visit<T>(
			page: string,
			look: (page: Page) => Promise<T>,
			options: BrowserContextOptions = {},
		): Promise<T> {
			const context = await browser?.newContext(options);
			const tab = await context?.newPage();
			if (context === undefined || tab === undefined) {
				throw new Error('The browser was not launched');
			}
			const complain = (text: string): void => {
				complaints.push(`${page}: ${text}`);
			};
			tab.on('console', (message) => {
				complain(message.text());
			});
			tab.on('pageerror', (error) => {
				complain(error.message);
			});
			tab.on('response', (response) => {
				if (!response.ok()) {
					complain(`${response.status()} ${response.url()}`);
				}
			});
			await tab.goto(`${server.address}/${page}`);
			try {
				return await look(tab);
			} finally {
				await context.close();
			}
		}

		const classPage = 'classes/class_avaudiosession.html';

		function pages(): string[] {
			return fs
				.readdirSync(html, { recursive: true, encoding: 'utf8' })
				.filter((name) => name.endsWith('.html'))
				.map((name) => name.replaceAll('\\', '/'));
		}

		it('has no broken links and no errors on any page', async () => {
			const links: string[] = [];
			const places = new Set<string>();
			for (const page of pages()) {
				const base = `${server.address}/${page}`;
				places.add(base);
				const found = await visit(page, async (tab) => ({
					links: await tab.evaluate<string[]>(
						'[...document.links].map((link) => link.href)',
					),
					ids: await tab.evaluate<string[]>(
						"[...document.querySelectorAll('[id]')].map(({ id }) => id)",
					),
				}));
				links.push(...found.links);
				for (const id of found.ids) {
					places.add(`${base}#${id}`);
				}
			}
			const internal = links.filter((link) => link.startsWith(server.address));
			expect(internal).to.have.length.above(1000);
			const broken = internal.filter((link) => !places.has(link.replace(/#$/, '')));
			expect([...new Set(broken)]).to.deep.equal([]);
			const others = links.filter((link) => !link.startsWith(server.address));
			expect(others.filter((link) => !link.startsWith('https://'))).to.deep.equal([]);
		});

		it("links the engine's classes to Godot's documentation", async () => {
			const hrefs = await visit(classPage, (tab) =>
				tab.evaluate<string[]>(
					"[...document.querySelectorAll('article a.external, .document a.external')].map((link) => link.href)",
				),
			);
			const places = hrefs.map(
				(href) => /^https:\/\/docs\.godotengine\.org\/en\/4\.\d+\/(.*)$/.exec(href)?.[1],
			);
			expect(places).to.include('classes/class_refcounted.html');
			expect(places).to.include('classes/class_@globalscope.html#enum-globalscope-error');
		});

		it('shows the categories with their numbers', async () => {
			const shown = await visit(classPage, async (tab) => {
				const rows = tab.locator('p.classref-enumeration-constant:visible');
				return (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
			});
			const expected = sessionCategory.constants.flatMap(({ godot, typescript, value }) =>
				[typescript, godot].map((name) => `SessionCategory ${name} = ${value}`),
			);
			expect(expected).to.have.lengthOf(14);
			expect(shown).to.include.members(expected);
		});

		it('finds a method by its name and opens it', async () => {
			const found = await visit('index.html', async (tab) => {
				await tab.getByRole('textbox', { name: /search/i }).fill('begin_interruption');
				await tab.keyboard.press('Enter');
				await tab.locator('#search-results li a').first().click();
				await tab.waitForURL(/class_avaudiosessionsimulator/);
				const place = new URL(tab.url()).hash;
				return tab.locator(place).innerText();
			});
			expect(found).to.match(/\bbegin_interruption\s*\(/);
		});

		for (const colorScheme of ['light', 'dark'] as const) {
			it(`is readable with the color scheme ${colorScheme}`, async () => {
				for (const page of ['index.html', 'guide.html', 'names.html', classPage]) {
					const faint = await visit(page, (tab) => tab.evaluate<string[]>(faintTexts), {
						colorScheme,
					});
					expect(faint, page).to.deep.equal([]);
				}
				expect(await visit('index.html', brightness, { colorScheme })).to.satisfy(
					(value: number) => (colorScheme === 'light' ? value > 200 : value < 80),
				);
			});
		}

		it('keeps the chosen theme', async () => {
			const seen = await visit(
				'index.html',
				async (tab) => {
					const values = [await brightness(tab)];
					for (const choice of ['light', 'dark']) {
						await tab.getByRole('button', { name: 'Theme' }).click();
						await tab.getByRole('button', { name: choice }).waitFor();
						values.push(await brightness(tab));
					}
					await tab.goto(`${server.address}/guide.html`);
					return [...values, await brightness(tab)].map((value) => value > 128);
				},
				{ colorScheme: 'light' },
			);
			expect(seen).to.deep.equal([true, true, false, false]);
		});

		it('fits the screen of an iPhone', async () => {
			const viewport = { width: 390, height: 800 };
			for (const page of ['index.html', 'guide.html', classPage]) {
				const width = await visit(
					page,
					(tab) => tab.evaluate<number>('document.scrollingElement.scrollWidth'),
					{ viewport },
				);
				expect(width, page).to.equal(viewport.width);
			}
		});
	});
});

/** Returns the brightness of the page, from 0 to 255. */
async function brightness(page: Page): Promise<number> {
	const color = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
	const parts = color.match(/[\d.]+/g) ?? [];
	return parts.slice(0, 3).reduce((sum, part) => sum + Number(part) / 3, 0);
}
