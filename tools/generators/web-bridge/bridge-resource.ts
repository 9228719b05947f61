import { bridgeName } from '../../packages/web-bridge/bridge-name';
import { notice } from '../emit/notice';
import type { GeneratedFiles } from '../output';
import { bundleForBrowser } from './bundle';

const file = 'addons/audio_session/gen/browser_bridge.gd';
const folder = 'tools/packages/web-bridge';

/** The bridge as a resource of the addon. */
export interface BridgeResource {
	/** The path of the file from the root of the repository. */
	readonly files: GeneratedFiles;
	/** The size of the script for the browser, in bytes. */
	readonly size: number;
}

// JSON's escapes are also valid in GDScript.
function asGodotScript(source: string): string {
	return `# ${notice(folder)}
extends RefCounted

## The property of [code]window[/code] that the script makes.
const NAME := ${JSON.stringify(bridgeName)}

## The script for the browser.
const SOURCE := ${JSON.stringify(source)}
`;
}

/** Bundles the bridge for the addon, as a GDScript: unlike a text file, a script is exported with every game. */
export async function bridgeResource(): Promise<BridgeResource> {
	const source = (await bundleForBrowser(`${folder}/main.ts`)).trim();
	return {
		files: new Map([[file, asGodotScript(source)]]),
		size: Buffer.byteLength(source),
	};
}
