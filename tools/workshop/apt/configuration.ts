import fs from 'node:fs';
import path from 'node:path';
import type { Archive } from './archive';

/** Whether apt reads the list of packages or of source packages of a suite. */
export type Contents = 'packages' | 'sources';

const entries: Readonly<Record<Contents, { types: string; targets: string }>> = {
	packages: { types: 'deb', targets: 'Packages' },
	sources: { types: 'deb-src', targets: 'Sources' },
};

/**
 * Writes a separate apt configuration beside the machine's. It needs no root and does not change the
 * machine's. The machine's proxies and credentials still apply.
 * @param folder also for apt's indexes and archives; made when it is missing
 * @returns the configuration file, absolute
 */
export function writeConfiguration(
	folder: string,
	suite: string,
	archive: Archive,
	contents: Contents,
): string {
	const at = (name: string): string => path.join(folder, name);
	for (const name of ['state/lists/partial', 'cache/archives/partial', 'empty']) {
		fs.mkdirSync(at(name), { recursive: true });
	}
	fs.writeFileSync(at('status'), '');
	fs.writeFileSync(at('debian.sources'), sourcesEntry(suite, archive, contents));
	const settings = {
		'Dir::State': at('state'),
		'Dir::State::status': at('status'),
		'Dir::Cache': at('cache'),
		'Dir::Etc::sourcelist': at('debian.sources'),
		'Dir::Etc::sourceparts': at('empty'),
		'Dir::Etc::preferences': '/dev/null',
		'Dir::Etc::preferencesparts': at('empty'),
		// apt's own user cannot write in a home folder.
		'APT::Sandbox::User': 'root',
		'APT::Update::Error-Mode': 'any',
		'Acquire::Languages': 'none',
		'Acquire::Retries': '3',
	};
	const hooks = ['APT::Update::Post-Invoke', 'APT::Update::Post-Invoke-Success'];
	const lines = [
		...[...hooks, 'APT::Default-Release'].map((name) => `#clear ${name};`),
		...Object.entries(settings).map(([name, value]) => `${name} "${value}";`),
	];
	fs.writeFileSync(at('apt.conf'), `${lines.join('\n')}\n`);
	return at('apt.conf');
}

function sourcesEntry(suite: string, archive: Archive, contents: Contents): string {
	const { types, targets } = entries[contents];
	const signedBy =
		archive.signedBy === undefined
			? []
			: [`Signed-By: ${archive.signedBy.replaceAll('\n', '\n ')}`];
	const lines = [
		`Types: ${types}`,
		`URIs: ${archive.uri}`,
		`Suites: ${suite}`,
		`Components: ${archive.component}`,
		`Targets: ${targets}`,
		...signedBy,
	];
	return `${lines.join('\n')}\n`;
}
