import path from 'node:path';
import { expect } from 'chai';
import { ESLint } from 'eslint';
import { repositoryRoot } from '../../../tools/generators/repository';

/** Returns what lint reports for a file in that folder that imports that module. */
async function complaintsOf(folder: string, imported: string): Promise<string[]> {
	const eslint = new ESLint({
		cwd: repositoryRoot,
		// The file does not exist, so it has no type information.
		overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
		ruleFilter: ({ ruleId }) => ruleId.startsWith('boundaries/'),
	});
	const from = path.join(repositoryRoot, folder);
	const module = path
		.relative(from, path.join(repositoryRoot, imported))
		.replaceAll(path.sep, '/');
	const [result] = await eslint.lintText(`import '${module}';\n`, {
		filePath: path.join(from, 'imagined.ts'),
	});
	return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

describe('the imports between the folders', () => {
	for (const [folder, imported] of [
		['tools/api/enums', 'tools/packages/terminal/problem'],
		['tools/packages/godot', 'tools/generators/naming'],
		['tools/packages/godot', 'tools/workshop/steps'],
		['tools/packages/test-link', 'tools/generators/repository'],
		['tools/generators/emit', 'tools/workshop/steps'],
		['tools/workshop', 'bench/command'],
		['tools/workshop', 'test/conformance/command'],
	] as const) {
		it(`are refused from ${folder} to ${imported}`, async () => {
			expect(await complaintsOf(folder, imported)).to.deep.equal(['boundaries/dependencies']);
		});
	}

	for (const [folder, imported] of [
		['tools/packages/test-link', 'tools/api/test-link'],
		['tools/generators/emit', 'tools/packages/terminal/problem'],
		['tools/workshop', 'tools/generators/output'],
		['bench', 'tools/workshop/steps'],
	] as const) {
		it(`are allowed from ${folder} to ${imported}`, async () => {
			expect(await complaintsOf(folder, imported)).to.deep.equal([]);
		});
	}

	it('are refused in a folder of tools outside of the four known ones', async () => {
		expect(await complaintsOf('tools/attic', 'tools/generators/repository')).to.include(
			'boundaries/no-unknown-files',
		);
	});
});
