import { createHash } from 'node:crypto';

/** The answer to `apt-get indextargets` where Debian's archive is the machine's. */
const indexTargets = `cat <<'END'
Created-By: Packages
Origin: Debian
Component: main
Release: bookworm
Repo-URI: http://mirror/debian/
END`;

/** Lines of a script that is apt-get on a Debian: it names the archive and says what it was called with. */
export const debianLines: readonly string[] = [
	`if [ "$1" = indextargets ]; then ${indexTargets}`,
	'exit 0; fi',
	'here=$(dirname "$2"); suite=$(basename "$here")',
	'echo "$suite $*" >> "$(dirname "$0")/calls"',
];

/** A line as apt prints it when it is asked for addresses. */
export function listingLine(name: string, content: string): string {
	const sum = createHash('sha256').update(content).digest('hex');
	return `'http://mirror/debian/${name}' ${name} ${content.length} SHA256:${sum}`;
}

/**
 * The lines that follow: it has these packages, by the name of the file. As the real one, it takes
 * a file that is there by its size.
 */
export function packageLines(packages: Readonly<Record<string, string>>): string[] {
	const list = Object.entries(packages).map(
		([name, text]) => `echo "${listingLine(name, text)}"`,
	);
	const get = Object.entries(packages).map(
		([name, text]) =>
			`[ "$(wc -c < "$archives/${name}" 2>/dev/null)" = ${text.length} ] || printf '${text}' > "$archives/${name}"`,
	);
	return [
		'echo dlstatus:1:50.0000:Retrieving >&3',
		'case "$*" in *update*) exit 0;; esac',
		'archives=$here/cache/archives',
		`case "$*" in *--print-uris*) ${list.join('; ')}; exit 0;; esac`,
		...get,
		'exit 0',
	];
}
