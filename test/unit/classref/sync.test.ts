import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { staleness } from '../../../tools/generators/class-xml/freshness';
import { syncClass } from '../../../tools/generators/class-xml/sync-class';
import { findStaleness, syncFolder } from '../../../tools/generators/class-xml/sync-project';
import { fixtures, readFolder, temporaryFolder } from './in-process';

const read = (name: string): string =>
	fs.readFileSync(path.join(fixtures, 'sync', `${name}.xml`), 'utf8');
const registered = read('registered');
const documented = read('documented');
const synced = read('synced');

describe('freshness of class XML', () => {
	it('names everything in which the documentation and the extension differ', () => {
		expect(staleness(documented, registered)).to.deep.equal([
			'class Radio: inherits is documented as "Object" but registered as "RefCounted"',
			'method Radio.smash is documented but not registered',
			'method Radio.get_station: qualifiers is documented as none but registered as "const"',
			'method Radio.off is registered but not documented',
			'the return value of method Radio.seek: enum is documented as none but registered as "Error"',
			'argument 0 (frequency) of method Radio.seek: name is documented as "hertz" but registered as "frequency"',
			'argument 0 (frequency) of method Radio.seek: default is documented as "0.0" but registered as none',
			'argument 1 (band) of method Radio.seek is registered but not documented',
			'argument 1 (softly) of method Radio.tune is documented but not registered',
			'property Radio.antenna is documented but not registered',
			'property Radio.station is registered but not documented',
			'property Radio.volume: type is documented as "int" but registered as "float"',
			'property Radio.volume: default is documented as "1" but registered as "0.5"',
			'signal Radio.lost is registered but not documented',
			'signal Radio.tuned is registered but not documented',
			'constant Radio.BAND_LW is documented but not registered',
			'constant Radio.BAND_FM: value is documented as "2" but registered as "0"',
			'constant Radio.BAND_AM is registered but not documented',
		]);
	});

	it('names every description that is empty', () => {
		expect(staleness(registered, registered)).to.deep.equal([
			'class Radio has an empty brief description',
			'class Radio has an empty description',
			'method Radio.get_station has no description',
			'method Radio.off has no description',
			'method Radio.seek has no description',
			'method Radio.tune has no description',
			'property Radio.station has no description',
			'property Radio.volume has no description',
			'signal Radio.lost has no description',
			'signal Radio.tuned has no description',
			'constant Radio.BAND_FM has no description',
			'constant Radio.BAND_AM has no description',
		]);
	});

	it('asks for no description of what only overrides, and of what a mark explains', () => {
		const xml = `<class name="A"><brief_description>A.</brief_description><description>A.</description><members>
			<member name="b" type="int" overrides="Node" />
			<member name="c" type="int" deprecated="Use b." />
			<member name="d" type="int" deprecated="" />
		</members></class>`;
		expect(staleness(xml, xml)).to.deep.equal(['property A.d has no description']);
	});
});

describe('class XML brought in line with an extension', () => {
	it('gets entries for what is new and loses what is gone; every word and space of the rest stays', () => {
		expect(syncClass(documented, registered)).to.equal(synced);
	});

	it('then lacks nothing but descriptions', () => {
		expect(staleness(synced, registered)).to.deep.equal([
			'method Radio.off has no description',
			'property Radio.station has no description',
			'signal Radio.lost has no description',
			'signal Radio.tuned has no description',
			'constant Radio.BAND_AM has no description',
		]);
	});

	it('is left alone where there is nothing to do', () => {
		expect(syncClass(synced, registered)).to.equal(synced);
	});

	it('keeps Windows line ends', () => {
		const windows = (text: string): string => text.replaceAll('\n', '\r\n');
		expect(syncClass(windows(documented), registered)).to.equal(windows(synced));
	});

	it('keeps a byte-order mark', () => {
		expect(syncClass(`\ufeff${documented}`, registered)).to.equal(`\ufeff${synced}`);
	});

	it('gets lists where there are none, in the order in which Godot writes them', () => {
		const bare = registered.replace(/\t<methods>[^]*<\/constants>\n/, '');
		expect(syncClass(bare, registered)).to.equal(registered);
	});

	it('gets lists where they are empty', () => {
		const empty = registered
			.replace(/<methods>[^]*<\/methods>/, '<methods />')
			.replace(/<constants>[^]*<\/constants>/, '<constants>\n\t</constants>');
		expect(syncClass(empty, registered)).to.equal(registered);
	});

	it('loses lists that nothing is left of', () => {
		const none = registered.replace(/\t<methods>[^]*<\/constants>\n/, '');
		expect(syncClass(registered, none)).to.equal(none);
	});

	it('copes with elements that share a line', () => {
		const dense =
			'<class name="Radio" inherits="RefCounted"><constants><constant name="X" value="1">Gone.</constant><constant name="BAND_FM" value="9" enum="Band">Stays.</constant></constants></class>';
		const result = syncClass(dense, registered);
		expect(staleness(result, registered).join('\n')).to.not.match(/documented/);
		expect(result).to.contain(
			'<constant name="BAND_FM" value="0" enum="Band">Stays.</constant>',
		);
		expect(result).to.not.contain('Gone');
	});
});

describe('a folder of class XML', () => {
	let folder = '';

	beforeEach(() => {
		folder = temporaryFolder();
	});

	afterEach(() => {
		fs.rmSync(folder, { recursive: true });
	});

	it('gets a document for a class that is new; only what changes is written', () => {
		expect(findStaleness(folder, new Map([['Radio', registered]]))).to.deep.equal([
			'class Radio is registered but not documented',
		]);
		expect(syncFolder(folder, new Map([['Radio', registered]]))).to.deep.equal(['Radio.xml']);
		expect(readFolder(folder).get('Radio.xml')).to.equal(registered);
		expect(syncFolder(folder, new Map([['Radio', registered]]))).to.deep.equal([]);
	});

	it('keeps the document of a class that is gone, and names it', () => {
		fs.writeFileSync(path.join(folder, 'Gone.xml'), documented);
		expect(syncFolder(folder, new Map())).to.deep.equal([]);
		expect(readFolder(folder).get('Gone.xml')).to.equal(documented);
		expect(findStaleness(folder, new Map())).to.deep.equal([
			'class Gone is documented but not registered',
		]);
	});

	it('says where a document is not well-formed', () => {
		fs.writeFileSync(path.join(folder, 'Radio.xml'), '<class name="Radio">\n</clas>');
		expect(() => syncFolder(folder, new Map([['Radio', registered]]))).to.throw(
			/Radio\.xml is not well-formed XML\.\nmismatched tag: line 2, column 2\./,
		);
	});
});
