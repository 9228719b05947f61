import { expect } from 'chai';
import { parseStanzas } from '../../../tools/workshop/apt/deb822';
import { debian, joinSignatures, pickArchive, ubuntu } from '../../../tools/workshop/apt/archive';
import type { AptSource } from '../../../tools/workshop/apt/sources';
import {
	parseDeb822Sources,
	parseIndexTargets,
	parseOneLineSources,
} from '../../../tools/workshop/apt/sources';

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

describe("Debian's control format", () => {
	it('is read in paragraphs, with comments and continuation lines', () => {
		const text = '# note\nA: 1\n# inside\nB:\n two\n .\n three\n\n\nA: 4\n';
		expect(parseStanzas(text).map((stanza) => Object.fromEntries(stanza))).to.deep.equal([
			{ a: '1', b: '\ntwo\n.\nthree' },
			{ a: '4' },
		]);
	});
});

describe('a sources file', () => {
	it('in the newer format gives an entry for each address and suite', () => {
		const text = `Types: deb deb-src
URIs: http://one/debian https://two/debian/
Suites: bookworm bookworm-updates
Components: main contrib
Signed-By: ${keyring}`;
		const sources = parseDeb822Sources(text);
		expect(sources.map(({ uri, suite }) => `${uri} ${suite}`)).to.deep.equal([
			'http://one/debian/ bookworm',
			'http://one/debian/ bookworm-updates',
			'https://two/debian/ bookworm',
			'https://two/debian/ bookworm-updates',
		]);
		expect(sources[0]).to.deep.include({ components: ['main', 'contrib'], signedBy: keyring });
	});

	it('in the newer format leaves out disabled entries and source packages', () => {
		const entry = 'URIs: http://one\nSuites: sid\nComponents: main';
		const text = `Types: deb-src\n${entry}\n\nTypes: deb\nEnabled: no\n${entry}`;
		expect(parseDeb822Sources(text)).to.deep.equal([]);
	});

	it('in the newer format can contain the key itself', () => {
		const text =
			'Types: deb\nURIs: http://one\nSuites: sid\nComponents: main\nSigned-By:\n -----BEGIN\n .\n abc\n -----END';
		expect(parseDeb822Sources(text)[0]?.signedBy).to.equal('\n-----BEGIN\n.\nabc\n-----END');
	});

	it('in the older format is read with and without options', () => {
		const text = `# comment
deb http://one/debian bookworm main contrib # tail
deb [arch=amd64 signed-by=/a.gpg,/b.gpg] http://two/debian/ sid main
deb-src http://three/debian bookworm main
deb [trusted=yes]
#deb http://four/debian bookworm main`;
		expect(parseOneLineSources(text)).to.deep.equal([
			{
				uri: 'http://one/debian/',
				suite: 'bookworm',
				components: ['main', 'contrib'],
				signedBy: undefined,
				origin: undefined,
			},
			{
				uri: 'http://two/debian/',
				suite: 'sid',
				components: ['main'],
				signedBy: '/a.gpg /b.gpg',
				origin: undefined,
			},
		]);
	});
});

describe('the output of apt-get indextargets', () => {
	const text = `MetaKey: main/binary-amd64/Packages
Created-By: Packages
Origin: Debian
Component: main
Release: bookworm
Repo-URI: http://one/debian/

Created-By: Translations
Component: main
Release: bookworm
Repo-URI: http://one/debian/
`;

	it('gives an entry for each package index, and only for those', () => {
		expect(parseIndexTargets(text)).to.deep.equal([
			{
				uri: 'http://one/debian/',
				suite: 'bookworm',
				components: ['main'],
				signedBy: undefined,
				origin: 'Debian',
			},
		]);
	});

	it('gets its signing key from the matching sources entry', () => {
		const sources = parseOneLineSources(
			'deb [signed-by=/k] http://one/debian bookworm main\ndeb [signed-by=/x] http://two bookworm main',
		);
		expect(joinSignatures(parseIndexTargets(text), sources)[0]?.signedBy).to.equal('/k');
	});
});

describe("the choice of Debian's archive", () => {
	function source(entry: Partial<AptSource>): AptSource {
		return {
			uri: 'http://mirror/debian/',
			suite: 'bookworm',
			components: ['main'],
			signedBy: undefined,
			origin: undefined,
			...entry,
		};
	}
	function pick(...entries: Partial<AptSource>[]): string | undefined {
		return pickArchive(entries.map(source), 'bookworm', debian)?.uri;
	}

	it('is the one with the origin Debian, whatever its address', () => {
		const mirror = { uri: 'https://proxy/repository/deb/', origin: 'Debian' };
		expect(pick({}, mirror)).to.equal(mirror.uri);
	});

	it('is the one with Debian’s key before the first apt-get update', () => {
		const mirror = { uri: 'https://proxy/repository/deb/', signedBy: keyring };
		expect(pick({ uri: 'http://third/debian/', signedBy: '/other.gpg' }, mirror)).to.equal(
			mirror.uri,
		);
	});

	it('is one with a plain address when nothing else is known', () => {
		expect(pick({})).to.equal('http://mirror/debian/');
	});

	it('prefers the release of the machine to others', () => {
		const own = { uri: 'http://own/debian/' };
		expect(pick({ suite: 'sid' }, own)).to.equal(own.uri);
	});

	const foreign: [string, Partial<AptSource>][] = [
		['a third party with its own key', { uri: 'http://x/debian/', signedBy: '/x.gpg' }],
		['a third party with its own origin', { origin: 'Tailscale' }],
		['a third party with its own suite', { suite: 'nodistro', signedBy: keyring }],
		['a third party with its own component', { components: ['stable'], origin: 'Debian' }],
		['the security archive', { uri: 'http://x/debian-security/', signedBy: keyring }],
		['a disc', { uri: 'cdrom:[Debian]/', origin: 'Debian' }],
		["Ubuntu's archive", { uri: 'http://x/ubuntu/', suite: 'noble', origin: 'Ubuntu' }],
	];
	for (const [title, entry] of foreign) {
		it(`is never ${title}`, () => {
			expect(pick(entry)).to.equal(undefined);
		});
	}

	it("is Ubuntu's on request, with the component that has SCons", () => {
		const entries = [
			source({ uri: 'http://x/debian/', suite: 'noble' }),
			source({ uri: 'http://x/ubuntu/', suite: 'noble', components: ['main', 'universe'] }),
		];
		expect(pickArchive(entries, 'noble', ubuntu)).to.deep.include({
			uri: 'http://x/ubuntu/',
			component: 'universe',
		});
	});
});
