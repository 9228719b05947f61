import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { staleness } from './freshness';
import { findStaleness } from './find-staleness';
import { fixtures, temporaryFolder } from './in-process';

const read = (name: string): string =>
	fs.readFileSync(path.join(fixtures, 'sync', `${name}.xml`), 'utf8');
const registered = read('registered');
const documented = read('documented');

describe('freshness of class XML', () => {
	it('names every difference between the documentation and the extension', () => {
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

	it('names every empty description', () => {
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

	it('requires no description of an overridden or deprecated member', () => {
		const xml = `<class name="A"><brief_description>A.</brief_description><description>A.</description><members>
			<member name="b" type="int" overrides="Node" />
			<member name="c" type="int" deprecated="Use b." />
			<member name="d" type="int" deprecated="" />
		</members></class>`;
		expect(staleness(xml, xml)).to.deep.equal(['property A.d has no description']);
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

	it('reports the registered class that it lacks', () => {
		expect(findStaleness(folder, new Map([['Radio', registered]]))).to.deep.equal([
			'class Radio is registered but not documented',
		]);
	});

	it('reports a document whose class is not registered', () => {
		fs.writeFileSync(path.join(folder, 'Gone.xml'), documented);
		expect(findStaleness(folder, new Map())).to.deep.equal([
			'class Gone is documented but not registered',
		]);
	});

	it('reports the place where a document is not well-formed', () => {
		fs.writeFileSync(path.join(folder, 'Radio.xml'), '<class name="Radio">\n</clas>');
		expect(() => findStaleness(folder, new Map([['Radio', registered]]))).to.throw(
			/Radio\.xml is not well-formed XML\.\nmismatched tag: line 2, column 2\./,
		);
	});
});
