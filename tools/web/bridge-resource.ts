import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { repositoryRoot } from '../repository';
import { bridgeName } from './bridge-name';
import { bundleForBrowser } from './bundle';

const file = 'addons/audio_session/gen/browser_bridge.gd';

/** The bridge as a resource of the addon. */
export interface BridgeResource {
	/** Where it is, relative to the repository. */
	readonly file: string;
	/** What a browser gets, in bytes. */
	readonly size: number;
	/** Whether the file was not as it should be. */
	readonly wasStale: boolean;
}

// JSON's escapes are escapes of GDScript, too.
function asGodotScript(source: string): string {
	return `# Generated from tools/web, do not edit: \`npm run generate\` writes it again.
extends RefCounted

## The property of [code]window[/code] that the script makes.
const NAME := ${JSON.stringify(bridgeName)}

## The script for the browser.
const SOURCE := ${JSON.stringify(source)}
`;
}

/**
 * Bundles the bridge into the addon. A script is exported with every game, unlike a text file.
 * @param check write nothing
 */
export async function writeBridgeResource(check: boolean): Promise<BridgeResource> {
	const source = (await bundleForBrowser('tools/web/main.ts')).trim();
	const text = asGodotScript(source);
	const target = path.join(repositoryRoot, file);
	const wasStale = (await readFile(target, 'utf8').catch(() => '')) !== text;
	if (wasStale && !check) {
		await writeFile(target, text);
	}
	return { file, size: Buffer.byteLength(source), wasStale };
}
