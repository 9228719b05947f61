import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { Problem } from '../../packages/terminal/problem';
import { repositoryRoot } from '../../generators/repository';
import { runSteps } from '../steps';
import { buildSite } from './build-site';
import { findSphinx } from './find-sphinx';

/** Adds the verb `docs:site`. */
export function register(program: Command): void {
	program.command('docs:site').action(async () => {
		let html = '';
		await runSteps([
			{
				title: 'Site',
				run: async (report) => {
					const sphinx = await findSphinx(report);
					if (sphinx === undefined) {
						throw noSphinx();
					}
					report('running Sphinx');
					html = await buildSite(
						sphinx,
						repositoryRoot,
						path.join(repositoryRoot, 'build', 'site'),
					);
					return undefined;
				},
			},
		]);
		console.log(`Open ${pathToFileURL(path.join(html, 'index.html')).href}`);
	});
}

function noSphinx(): Problem {
	return new Problem(
		'No Python with Sphinx, its Read the Docs theme and its Markdown parser was found.',
		'The site is built with them.',
		'python3 -m pip install sphinx sphinx-rtd-theme myst-parser',
	);
}
