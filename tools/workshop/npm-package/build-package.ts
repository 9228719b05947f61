import fs from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import type { Report } from '../../packages/terminal/report';
import { Problem } from '../../packages/terminal/problem';
import { repositoryRoot } from '../../generators/repository';
import { bundleEsModule } from './bundle-es-module';
import { lockedPackages } from './locked-packages';
import { packageManifest } from './manifest';

/**
 * Compiles the tools for other projects, and packs them as an npm package.
 * @param folder the target folder of the package
 * @returns the packed file
 * @throws {Problem} with the output of the compiler or npm
 */
export async function buildPackage(folder: string, report: Report): Promise<string> {
	const inRepository = (...names: string[]): string => path.join(repositoryRoot, ...names);
	const unpacked = path.join(folder, 'package');
	fs.rmSync(unpacked, { recursive: true, force: true });
	report('compiling');
	const compiler = inRepository('node_modules', 'typescript', 'bin', 'tsc');
	const project = inRepository('tsconfig.package.json');
	const out = path.join(unpacked, 'dist');
	await run(process.execPath, [compiler, '--project', project, '--outDir', out], repositoryRoot);
	const manifest = packageManifest(fs.readFileSync(inRepository('package.json'), 'utf8'));
	fs.writeFileSync(
		path.join(unpacked, 'package.json'),
		`${JSON.stringify(manifest, undefined, '\t')}\n`,
	);
	const lock = fs.readFileSync(inRepository('package-lock.json'), 'utf8');
	const copy = (name: string): void => {
		fs.cpSync(inRepository(name), path.join(unpacked, name), { recursive: true });
	};
	['README.md', 'LICENSE'].forEach(copy);
	for (const name of manifest.bundleDependencies) {
		if (isEsModule(inRepository('node_modules', name))) {
			await bundleEsModule({ name, from: repositoryRoot, to: unpacked });
		} else {
			lockedPackages(lock, name).forEach(copy);
		}
	}
	report('packing');
	// npm's default cache folder may not be writable.
	const cache = path.join(folder, 'npm-cache');
	await run('npm', ['pack', '--pack-destination', folder, '--cache', cache], unpacked);
	return path.join(folder, `${manifest.name}-${manifest.version}.tgz`);
}

function isEsModule(folder: string): boolean {
	const text = fs.readFileSync(path.join(folder, 'package.json'), 'utf8');
	return (JSON.parse(text) as { type?: string }).type === 'module';
}

async function run(command: string, args: readonly string[], cwd: string): Promise<void> {
	const result = await execa(command, args, { cwd, reject: false, all: true, stdin: 'ignore' });
	if (result.failed) {
		throw new Problem(
			'The npm package could not be made.',
			result.all,
			'Fix the error above, and run npm run package:npm again.',
		);
	}
}
