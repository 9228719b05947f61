import { parseStanzas, words } from './deb822';

/** A source of apt's packages: an address and a suite. */
export interface AptSource {
	/** The address, always with a final slash. */
	readonly uri: string;
	readonly suite: string;
	readonly components: readonly string[];
	/**
	 * The signing keys, in the form of apt's `Signed-By`: paths, fingerprints or a whole key. Undefined when
	 * any key that apt trusts is accepted.
	 */
	readonly signedBy: string | undefined;
	/** The archive's own `Origin`; undefined when its index was never downloaded. */
	readonly origin: string | undefined;
}

function withSlash(uri: string): string {
	return uri.endsWith('/') ? uri : `${uri}/`;
}

/** Parses a file in the newer format, `*.sources`. */
export function parseDeb822Sources(text: string): AptSource[] {
	return parseStanzas(text)
		.filter((stanza) => words(stanza, 'types').includes('deb'))
		.filter((stanza) => (stanza.get('enabled') ?? 'yes').toLowerCase() !== 'no')
		.flatMap((stanza) =>
			words(stanza, 'uris').flatMap((uri) =>
				words(stanza, 'suites').map((suite) => ({
					uri: withSlash(uri),
					suite,
					components: words(stanza, 'components'),
					signedBy: stanza.get('signed-by'),
					origin: undefined,
				})),
			),
		);
}

const oneLine = /^deb\s+(?:\[(?<options>[^\]]*)\]\s+)?(?<rest>\S.*)$/;

/** Parses a file in the older format, `*.list`: `deb [signed-by=…] address suite component…`. */
export function parseOneLineSources(text: string): AptSource[] {
	return text.split(/\r?\n/).flatMap((line) => {
		const groups = oneLine.exec(line.replace(/#.*$/, '').trim())?.groups;
		const [uri, suite, ...components] = (groups?.rest ?? '').split(/\s+/);
		if (uri === undefined || uri === '' || suite === undefined) {
			return [];
		}
		const option = (groups?.options ?? '')
			.split(/\s+/)
			.map((word) => /^signed-by=(.*)$/i.exec(word)?.[1])
			.find((value) => value !== undefined);
		const signedBy = option?.replaceAll(',', ' ');
		return [{ uri: withSlash(uri), suite, components, signedBy, origin: undefined }];
	});
}

/** Parses the output of `apt-get indextargets`, which has no `Signed-By`. */
export function parseIndexTargets(text: string): AptSource[] {
	return parseStanzas(text)
		.filter((stanza) => stanza.get('created-by') === 'Packages')
		.flatMap((stanza) => {
			const uri = stanza.get('repo-uri');
			const suite = stanza.get('release');
			return uri === undefined || suite === undefined
				? []
				: [
						{
							uri: withSlash(uri),
							suite,
							components: words(stanza, 'component'),
							signedBy: undefined,
							origin: stanza.get('origin'),
						},
					];
		});
}
