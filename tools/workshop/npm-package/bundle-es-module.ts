import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { lockedPackages } from './locked-packages';

/** A package to bundle, its source and its target. */
export interface BundleOrder {
	readonly name: string;
	/** The folder with `node_modules` and `package-lock.json`, absolute. */
	readonly from: string;
	/** The folder whose `node_modules` gets the bundle, absolute. */
	readonly to: string;
}

/**
 * Bundles a package of ES modules and its dependencies into one CommonJS file, with their licenses beside it.
 * Programs that load TypeScript, such as tsx, resolve the `exports` of such packages as for CommonJS and
 * fail.
 */
export async function bundleEsModule({ name, from, to }: BundleOrder): Promise<void> {
	const source = path.join(from, 'node_modules', name);
	const target = path.join(to, 'node_modules', name);
	await build({
		entryPoints: [source],
		absWorkingDir: from,
		outfile: path.join(target, 'index.js'),
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'node20.19',
		logLevel: 'silent',
	});
	const { version, license, description } = readManifest(source);
	const manifest = { name, version, license, description, main: 'index.js' };
	fs.writeFileSync(path.join(target, 'package.json'), `${JSON.stringify(manifest)}\n`);
	const lock = fs.readFileSync(path.join(from, 'package-lock.json'), 'utf8');
	const folders = lockedPackages(lock, name).map((folder) => path.join(from, folder));
	fs.writeFileSync(path.join(target, 'LICENSES'), folders.map(licenseOf).join('\n'));
}

interface Manifest {
	readonly name: string;
	readonly version: string;
	readonly license: string;
	readonly description: string;
}

function readManifest(folder: string): Manifest {
	return JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
}

function licenseOf(folder: string): string {
	const { name, version, license } = readManifest(folder);
	const files = fs.readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file));
	const texts = files.map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
	return [`${name} ${version} (${license})\n`, ...texts].join('\n');
}
