import { createHash } from 'node:crypto';

/** The output of `apt-get indextargets` on a machine that uses Debian's archive. */
const indexTargets = `cat <<'END'
Created-By: Packages
Origin: Debian
Component: main
Release: bookworm
Repo-URI: http://mirror/debian/
END`;

/** First lines of a script that acts as Debian's apt-get: it names the archive and logs its arguments to `calls`. */
export const debianLines: readonly string[] = [
	`if [ "$1" = indextargets ]; then ${indexTargets}`,
	'exit 0; fi',
	'here=$(dirname "$2"); suite=$(basename "$here")',
	'echo "$suite $*" >> "$(dirname "$0")/calls"',
];

/** Returns a line of the output of `apt-get --print-uris`. */
export function listingLine(name: string, content: string): string {
	const sum = createHash('sha256').update(content).digest('hex');
	return `'http://mirror/debian/${name}' ${name} ${content.length} SHA256:${sum}`;
}

/**
 * Returns the lines that follow {@link debianLines} and provide these packages, keyed by file name. Like the
 * real apt, the script keeps an existing file that has the right size.
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
