import { expect } from 'chai';

import { readAppleDeclarations } from '../../../tools/generators/apple/declarations';
import availability from '../../../tools/api/apple-availability-sdk16.5.json';
import { enums } from '../../../tools/api/enums';
import type { Availability, EnumSpec, Version } from '../../../tools/api/enums/model';
import { fourCharCode, numberOf } from '../../../tools/generators/naming';

interface Symbol {
	readonly spec: EnumSpec;
	readonly apple: string;
	readonly since: Availability | null;
	readonly value: number;
}

/** Returns every Apple constant of an enum, including aliases. */
function symbolsOf(spec: EnumSpec): readonly Symbol[] {
	return spec.constants.flatMap((constant) => {
		const value = numberOf(constant);
		return [constant, constant.alias].flatMap((row) =>
			typeof row?.apple === 'string'
				? [{ spec, apple: row.apple, since: row.since, value }]
				: [],
		);
	});
}

/** Returns the name in the package: the enum, followed by its member without the common prefix. */
function packageName({ spec, apple }: { spec: EnumSpec; apple: string }): string {
	const type = spec.apple ?? '';
	return spec.kind === 'strings'
		? apple
		: `${type}.${apple.slice(type.replace(/s$/, '').length)}`;
}

/** The package is generated from the SDK for iOS, so it lacks symbols that exist only on visionOS. */
function isInPackage({ since }: { since: Availability | null }): boolean {
	return since?.ios !== null;
}

function isLater(version: Version, than: string): boolean {
	return version.localeCompare(than, 'en', { numeric: true }) > 0;
}

const declared = new Map([
	...readAppleDeclarations('AVFAudio'),
	...readAppleDeclarations('CoreAudioTypes'),
	...readAppleDeclarations('AudioToolbox'),
	...readAppleDeclarations('AVKit'),
]);
const symbols = enums.flatMap(symbolsOf).filter(isInPackage);
const byName = Object.fromEntries(enums.map((spec) => [spec.godot.name, spec]));

describe("the spec against Apple's declarations", () => {
	for (const spec of enums.filter(({ apple }) => apple !== null)) {
		it(`${spec.godot.name} has every constant of ${spec.apple}, or a reason for leaving it out`, () => {
			const pattern =
				spec.kind === 'strings'
					? new RegExp(`^${spec.apple}[A-Z][A-Za-z0-9]*$`)
					: new RegExp(`^${spec.apple}\\.`);
			const inPackage = [...declared.keys()].filter((name) => pattern.test(name));
			const inSpec = [
				...symbolsOf(spec).filter(isInPackage),
				...(spec.omitted ?? [])
					.filter(({ name }) => name.startsWith('AV'))
					.map(({ name }) => ({ spec, apple: name })),
			].map(packageName);
			expect(inPackage).to.not.be.empty;
			expect([...inSpec].sort()).to.deep.equal([...inPackage].sort());
		});
	}

	it('each left-out constant has a reason', () => {
		const reasons = enums.flatMap(({ omitted = [] }) => omitted.map(({ reason }) => reason));
		expect(reasons).to.not.be.empty;
		for (const reason of reasons) {
			expect(reason).to.match(/^[A-Z].{10,}\.$/);
		}
	});

	it("each number is Apple's", () => {
		const numbers = symbols.filter(({ spec }) => spec.kind !== 'strings');
		expect(numbers).to.not.be.empty;
		for (const symbol of numbers) {
			expect(declared.get(packageName(symbol))?.value, symbol.apple).to.equal(symbol.value);
		}
	});

	it("each iOS version of a string constant is the package's", () => {
		const strings = symbols.filter(({ spec }) => spec.kind === 'strings');
		const [categories, modes, ports] = [6, 11, 21];
		const [locations, orientations, patterns] = [2, 6, 4];
		expect(strings).to.have.lengthOf(
			categories + modes + ports + locations + orientations + patterns,
		);
		for (const { apple, since } of strings) {
			expect(declared.get(apple)?.since, apple).to.equal(since?.ios);
		}
	});

	it('each constant that the package deprecates is left out or says so', () => {
		const silent = symbols.filter(
			(symbol) =>
				declared.get(packageName(symbol))?.deprecated !== undefined &&
				symbol.since?.deprecated === undefined,
		);
		expect(silent).to.be.empty;
		expect(declared.get('AVAudioSessionCategoryAudioProcessing')?.deprecated).to.equal('10.0');
	});

	it('each version equals the one in SDK 16.5', () => {
		const known: Readonly<Record<string, { ios?: string | null; tvos?: string | null }>> =
			availability;
		let compared = 0;
		for (const { apple, since } of symbols) {
			for (const platform of ['ios', 'tvos'] as const) {
				const then = known[apple]?.[platform];
				const now = since?.[platform] ?? null;
				if (then === undefined) {
					continue;
				}
				compared++;
				if (then === null && now !== null) {
					expect(isLater(now, '16.5'), `${apple} came to ${platform} after 16.5`).to.be
						.true;
				} else {
					expect(now, `${apple}, ${platform}`).to.equal(then);
				}
			}
		}
		expect(compared).to.be.greaterThan(30);
	});

	it('a symbol that the package lacks exists only on visionOS', () => {
		const others = enums.flatMap(symbolsOf).filter((symbol) => !isInPackage(symbol));
		expect(others.map(({ apple, since }) => [apple, since])).to.deep.equal([
			[
				'AVAudioSessionInterruptionReasonSceneWasBackgrounded',
				{ ios: null, tvos: null, visionos: '1.0' },
			],
		]);
		for (const symbol of others) {
			expect(declared.has(packageName(symbol)), symbol.apple).to.be.false;
		}
	});

	it('each string constant that SDK 16.5 lacks is newer', () => {
		const young = symbols.filter(
			({ spec, apple }) => spec.kind === 'strings' && !(apple in availability),
		);
		expect(young).to.not.be.empty;
		for (const { apple, since } of young) {
			expect(since?.ios && isLater(since.ios, '16.5'), apple).to.be.true;
		}
	});

	it('every category and mode of the old C API is available, or left out with a reason', () => {
		for (const [name, prefix] of [
			['SessionCategory', 'kAudioSessionCategory_'],
			['SessionMode', 'kAudioSessionMode_'],
		] as const) {
			const { constants = [], omitted = [] } = byName[name] ?? {};
			const inSpec = [
				...constants.flatMap(({ legacy }) => (legacy === undefined ? [] : [legacy.name])),
				...omitted.map((omission) => omission.name),
			].filter((legacy) => legacy.startsWith(prefix));
			const inPackage = [...declared.keys()].filter((legacy) => legacy.startsWith(prefix));
			expect(inSpec.sort()).to.deep.equal(inPackage.sort());
		}
	});
});

describe('the spec against the APIs that it names', () => {
	it('SessionCategory has the seven numbers of the class reference', () => {
		const numbers = byName['SessionCategory']?.constants.map((row) => [
			row.typescript,
			row.value,
		]);
		expect(Object.fromEntries(numbers ?? [])).to.deep.equal({
			ambient: 0,
			multiRoute: 1,
			playAndRecord: 2,
			playback: 3,
			record: 4,
			soloAmbient: 5,
			unknown: 6,
		});
	});

	const names = {
		SessionMode:
			'default gameChat measurement moviePlayback spokenAudio videoChat videoRecording voicePrompt voiceChat',
		CategoryOptions:
			'mixWithOthers duckOthers interruptSpokenAudioAndMixWithOthers allowBluetooth allowBluetoothA2DP allowAirPlay defaultToSpeaker overrideMutedMicrophoneInterruption',
		SetActiveOptions: 'notifyOthersOnDeactivation',
		InterruptionType: 'began ended unknown',
	};
	for (const [name, strings] of Object.entries(names)) {
		it(`${name} has every string of SharedAudioSession`, () => {
			const inSpec = byName[name]?.constants.map(({ typescript }) => typescript);
			expect(inSpec).to.include.members(strings.split(' '));
		});
	}

	it('each W3C session type except auto corresponds to one category', () => {
		const types = byName['SessionCategory']?.constants.flatMap(({ w3c = [] }) => w3c);
		expect(types).to.have.members([
			'playback',
			'transient',
			'transient-solo',
			'ambient',
			'play-and-record',
		]);
	});

	it('each code of the old C API equals the one in the session rules', () => {
		const codes = (name: string): string[] =>
			(byName[name]?.constants ?? []).flatMap(({ legacy }) => legacy?.code ?? []);
		expect(codes('SessionMode')).to.have.members(['dflt', 'vcct', 'vrcd', 'msmt', 'gmct']);
		expect(codes('SessionCategory')).to.have.members(['ambi', 'solo', 'medi', 'reca', 'plar']);
	});

	it('four characters are packed into the same number as by Apple', () => {
		expect(fourCharCode('!act')).to.equal(560030580);
		expect(fourCharCode('what')).to.equal(2003329396);
	});
});
