import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { isNewer } from '../../../tools/generators/apple/platforms';
import versions from '../../../versions.json';
import { repositoryRoot } from '../../../tools/generators/repository';

function read(...names: readonly string[]): string {
	return readFileSync(path.join(repositoryRoot, ...names), 'utf8');
}

describe('versions.json', () => {
	it('has an Xcode with every symbol that the sources use', () => {
		// From 26 on, Xcode has the number of its SDK of iOS.
		const table = read('docs', 'apple-api.md');
		const used = [...table.matchAll(/\b(2\d\.\d)\b/g)].map(([, version = '']) => version);
		expect(used).to.include('26.0');
		expect(used.filter((version) => isNewer(version, versions.xcode))).to.deep.equal([]);
	});

	it('has the Godot whose description the bindings were made from, but for the patch', () => {
		const header = read('godot-cpp', 'gen', 'include', 'godot_cpp', 'core', 'version.hpp');
		const [major = '', minor = ''] = versions.godot.split('.');
		expect(header).to.include(`#define GODOT_VERSION_MAJOR ${major}\n`);
		expect(header).to.include(`#define GODOT_VERSION_MINOR ${minor}\n`);
	});

	it('has a Node that package.json takes', () => {
		const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
		expect(engines.node).to.match(new RegExp(`^>=${versions.node}\\.`));
	});

	it('is where the workflows have their versions from', () => {
		const folder = path.join('.github', 'workflows');
		for (const name of readdirSync(path.join(repositoryRoot, folder))) {
			const numbers = [...read(folder, name).matchAll(/^ *(?:\w+-)?version: (.*)$/gm)];
			for (const [line, value = ''] of numbers) {
				expect(value, `${name}: ${line.trim()}`).to.match(
					/^\$\{\{ steps\.versions\.outputs\.\w+ \}\}$/,
				);
			}
		}
	});

	it('has the oldest systems that SConstruct builds for', () => {
		expect(read('SConstruct'))
			.to.include('VERSIONS["oldestApple"]')
			.and.not.to.match(/"15\.\d"/);
	});
});
