import fs from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import { parseStanzas } from './deb822';
import type { AptSource } from './sources';
import { parseDeb822Sources, parseIndexTargets, parseOneLineSources } from './sources';

/** The machine's own Debian archive: where it is and who signs it. */
export type DebianArchive = Pick<AptSource, 'uri' | 'suite' | 'signedBy'>;

/** The keyring of Debian's own archive, from the package debian-archive-keyring. */
export const debianKeyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

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

/**
 * Picks the entry of Debian's main archive. Third parties often use Debian's suite names, so the
 * archive's own claim counts most, then Debian's keyring, then an address that ends in `debian`.
 * @param codename the machine's own release, such as `bookworm`
 */
export function pickDebianArchive(
	sources: readonly AptSource[],
	codename: string | undefined,
): DebianArchive | undefined {
	const suites = new Set([codename, ...rollingSuites]);
	const candidates = sources
		.filter((source) => suites.has(source.suite) && source.components.includes('main'))
		.filter((source) => !/^(?:cdrom|copy|file):/.test(source.uri))
		.filter((source) => !/security/.test(source.uri))
		.map((source) => ({ source, weight: weigh(source, codename) }))
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight);
	return candidates[0]?.source;
}

function weigh(source: AptSource, codename: string | undefined): number {
	if (source.origin !== undefined && source.origin !== 'Debian') {
		return 0;
	}
	const isForeignKey =
		source.signedBy !== undefined && !source.signedBy.includes('debian-archive');
	const byOrigin = source.origin === 'Debian' ? 8 : 0;
	const byKey = source.signedBy?.includes('debian-archive') === true ? 4 : 0;
	const byAddress = !isForeignKey && /\bdebian\/$/.test(source.uri) ? 2 : 0;
	const claim = byOrigin + byKey + byAddress;
	return claim === 0 ? 0 : claim + (source.suite === codename ? 1 : 0);
}

/** Gives each index target the signature rule of the sources entry that it comes from. */
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
 * Reads the machine's own apt configuration. Undefined when apt is absent or no entry of it is
 * Debian's own archive (Ubuntu, for one).
 */
export async function findDebianArchive(
	environment: NodeJS.ProcessEnv,
): Promise<DebianArchive | undefined> {
	const targets = await execa('apt-get', ['indextargets'], { reject: false, env: environment });
	if (targets.code === 'ENOENT') {
		return undefined;
	}
	const sources = await readSourcesFiles(environment);
	const joined = joinSignatures(parseIndexTargets(targets.stdout), sources);
	const archive = pickDebianArchive([...joined, ...sources], machineCodename());
	if (archive === undefined) {
		return undefined;
	}
	const fallback = fs.existsSync(debianKeyring) ? debianKeyring : undefined;
	return { ...archive, signedBy: archive.signedBy ?? fallback };
}

async function readSourcesFiles(environment: NodeJS.ProcessEnv): Promise<AptSource[]> {
	const settings = await execa(
		'apt-config',
		['shell', 'main', 'Dir::Etc::sourcelist/f', 'parts', 'Dir::Etc::sourceparts/d'],
		{ reject: false, env: environment },
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
