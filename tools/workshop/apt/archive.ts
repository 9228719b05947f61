import fs from 'node:fs';
import path from 'node:path';
import { runProgram } from '../../packages/godot/run-program';
import { parseStanzas } from './deb822';
import type { AptSource } from './sources';
import { parseDeb822Sources, parseIndexTargets, parseOneLineSources } from './sources';

/** An archive from which the machine gets its packages: its address and its signing key. */
export interface Archive extends Pick<AptSource, 'uri' | 'suite' | 'signedBy'> {
	readonly component: string;
}

/** The properties that distinguish a distribution's own archive from a third party's. */
export interface Distribution {
	/** The `Origin` of its archive. */
	readonly origin: string;
	/** The component of the archive with the needed packages. */
	readonly component: string;
	/** The name of its keyring below /usr/share/keyrings, without the ending. */
	readonly keyring: string;
	/** The usual end of a mirror's address. */
	readonly address: RegExp;
}

/** Debian. Its newer suites have a Godot that is new enough. */
export const debian: Distribution = {
	origin: 'Debian',
	component: 'main',
	keyring: 'debian-archive-keyring',
	address: /\bdebian\/$/,
};

/** Ubuntu. It has SCons, but no Godot that is new enough. */
export const ubuntu: Distribution = {
	origin: 'Ubuntu',
	component: 'universe',
	keyring: 'ubuntu-archive-keyring',
	address: /\bubuntu(?:-ports)?\/$/,
};

const rollingSuites = [
	'oldoldstable',
	'oldstable',
	'stable',
	'testing',
	'unstable',
	'sid',
	'forky',
	'trixie',
	'bookworm',
	'bullseye',
];

// apt only reads its files.
const seconds = 60;

/**
 * Picks the entry of the distribution's own archive. Third parties often use its suite names, so the
 * archive's `Origin` counts most, then the distribution's keyring, then a usual address.
 * @param codename the machine's own release, such as `bookworm`
 */
export function pickArchive(
	sources: readonly AptSource[],
	codename: string | undefined,
	distribution: Distribution,
): Archive | undefined {
	const { component } = distribution;
	const suites = new Set([codename, ...rollingSuites]);
	const candidates = sources
		.filter((source) => suites.has(source.suite) && source.components.includes(component))
		.filter((source) => !/^(?:cdrom|copy|file):/.test(source.uri))
		.filter((source) => !/security/.test(source.uri))
		.map((source) => ({ source, weight: weigh(source, codename, distribution) }))
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight);
	const best = candidates[0]?.source;
	return best === undefined ? undefined : { ...best, component };
}

function weigh(
	source: AptSource,
	codename: string | undefined,
	{ origin, keyring, address }: Distribution,
): number {
	if (source.origin !== undefined && source.origin !== origin) {
		return 0;
	}
	const isOwnKey = source.signedBy?.includes(keyring) === true;
	const isForeignKey = source.signedBy !== undefined && !isOwnKey;
	const byOrigin = source.origin === origin ? 8 : 0;
	const byKey = isOwnKey ? 4 : 0;
	const byAddress = !isForeignKey && address.test(source.uri) ? 2 : 0;
	const claim = byOrigin + byKey + byAddress;
	return claim === 0 ? 0 : claim + (source.suite === codename ? 1 : 0);
}

/** Gives each index target the signing key of its sources entry. */
export function joinSignatures(
	targets: readonly AptSource[],
	sources: readonly AptSource[],
): AptSource[] {
	return targets.map((target) => {
		const entry = sources.find(
			({ uri, suite }) => uri === target.uri && suite === target.suite,
		);
		return { ...target, signedBy: entry?.signedBy };
	});
}

/**
 * Reads the machine's apt configuration. Returns undefined when apt is missing or no entry is an archive of
 * one of these distributions itself.
 */
export async function findArchive(
	environment: NodeJS.ProcessEnv,
	distributions: readonly Distribution[],
): Promise<Archive | undefined> {
	const targets = await runProgram('apt-get', ['indextargets'], { seconds, env: environment });
	if (targets.startFailure !== undefined) {
		return undefined;
	}
	const sources = await readSourcesFiles(environment);
	const all = [...joinSignatures(parseIndexTargets(targets.stdout), sources), ...sources];
	for (const distribution of distributions) {
		const archive = pickArchive(all, machineCodename(), distribution);
		if (archive !== undefined) {
			return { ...archive, signedBy: archive.signedBy ?? usualKeyring(distribution) };
		}
	}
	return undefined;
}

function usualKeyring({ keyring }: Distribution): string | undefined {
	const file = `/usr/share/keyrings/${keyring}.gpg`;
	return fs.existsSync(file) ? file : undefined;
}

async function readSourcesFiles(environment: NodeJS.ProcessEnv): Promise<AptSource[]> {
	const settings = await runProgram(
		'apt-config',
		['shell', 'main', 'Dir::Etc::sourcelist/f', 'parts', 'Dir::Etc::sourceparts/d'],
		{ seconds, env: environment },
	);
	const setting = (name: string): string =>
		new RegExp(`^${name}='(.*)'$`, 'm').exec(settings.stdout)?.[1] ?? '';
	const files = [setting('main'), ...filesIn(setting('parts'))];
	return files.filter((file) => fs.existsSync(file)).flatMap(readSourcesFile);
}

function readSourcesFile(file: string): AptSource[] {
	const text = fs.readFileSync(file, 'utf8');
	return file.endsWith('.sources') ? parseDeb822Sources(text) : parseOneLineSources(text);
}

function filesIn(folder: string): string[] {
	if (!fs.existsSync(folder)) {
		return [];
	}
	return fs
		.readdirSync(folder)
		.filter((name) => /\.(?:list|sources)$/.test(name))
		.map((name) => path.join(folder, name));
}

function machineCodename(): string | undefined {
	const file = '/etc/os-release';
	if (!fs.existsSync(file)) {
		return undefined;
	}
	const [stanza] = parseStanzas(fs.readFileSync(file, 'utf8').replace(/^(\w+)=/gm, '$1: '));
	return stanza?.get('version_codename')?.replaceAll('"', '');
}
