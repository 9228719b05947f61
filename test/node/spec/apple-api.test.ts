import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect } from 'chai';

import { repositoryRoot } from '../../../tools/generators/repository';
import { api } from '../../../tools/api/classes';
import {
	additionProblems,
	appleProblems,
	readAudioSessionSymbols,
} from '../../../tools/generators/inventory/check-apple';
import { accessorsOf, memberProblemsOf } from '../../../tools/generators/inventory/check-members';
import { operationsOf } from '../../../tools/generators/emit/core-members';
import { entriesOf, isBound } from '../../../tools/generators/inventory/entries';
import type { ApiSpec, ClassApi, MemberSpec, PropertySpec } from '../../../tools/api/classes/model';
import { withoutColons } from '../../../tools/generators/inventory/selectors';
import availability from '../../../tools/api/apple-availability-sdk16.5.json';
import { snakeCase } from '../../../tools/packages/test-link/snake-case';

const members = api.classes.flatMap((owner) => owner.members);
const properties = members.filter((member) => member.kind === 'property');

/** Returns the inventory with one changed property of `AVAudioSession`. */
function withProperty(name: string, change: Partial<PropertySpec>): ApiSpec {
	const classes = api.classes.map((owner) => ({
		...owner,
		members: owner.members.map((member) =>
			member.kind === 'property' && member.name === name ? { ...member, ...change } : member,
		),
	}));
	return { ...api, classes };
}

/** Returns the inventory without a member, in whichever class it is. */
function without(name: string): ApiSpec {
	const classes = api.classes.map((owner) => ({
		...owner,
		members: owner.members.filter((member) => member.name !== name),
	}));
	return { ...api, classes };
}

function withClass(name: string, change: Partial<ClassApi>): ApiSpec {
	const classes = api.classes.map((row) => (row.name === name ? { ...row, ...change } : row));
	return { ...api, classes };
}

/** The text of all tests. */
function testTexts(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((file) => file.isFile() && /\.(ts|gd|cpp|mm)$/.test(file.name))
		.map((file) => readFileSync(path.join(file.parentPath, file.name), 'utf8'));
}

describe("the inventory of Apple's API", () => {
	it('has every symbol of the package, with its iOS version and its types, or a reason', () => {
		expect(appleProblems(api)).to.deep.equal([]);
		expect(readAudioSessionSymbols().size).to.be.greaterThan(300);
	});

	it('is consistent: names, types, ranges, links and titles', () => {
		expect(memberProblemsOf(api)).to.deep.equal([]);
	});

	it('leaves out only deprecated symbols and the creation of objects', () => {
		const declared = readAudioSessionSymbols();
		const others = api.omitted
			.map(({ name }) => name)
			.filter((name) => !/ (alloc|new)\]$/.test(name))
			.filter((name) => declared.get(withoutColons(name))?.deprecated === undefined);
		expect(others).to.have.members([
			// Apple's headers deprecate these, but the package does not say so.
			'AVAudioSessionErrorInsufficientPriority',
			'AVAudioSessionInterruptionFlags_ShouldResume',
			'AVAudioSessionSetActiveFlags_NotifyOthersOnDeactivation',
			'AVAudioSessionRecordPermissionUndetermined',
			'AVAudioSessionRecordPermissionDenied',
			'AVAudioSessionRecordPermissionGranted',
		]);
		for (const { reason } of api.omitted) {
			expect(reason).to.match(/^[A-Z].{10,}\.$/);
		}
	});

	it('has the versions that SDK 16.5 had', () => {
		const known: Readonly<Record<string, { ios?: string | null; tvos?: string | null }>> =
			availability;
		const compared = new Set<string>();
		for (const { symbol } of entriesOf(api)) {
			const selector = /^[+-]\[AVAudioSession\w* (\S+)\]$/.exec(symbol.name)?.[1];
			const key = selector === undefined ? symbol.name : `-${selector}`;
			for (const platform of ['ios', 'tvos'] as const) {
				const then = known[key]?.[platform];
				if (then !== undefined) {
					compared.add(key);
					expect(symbol.since[platform], `${symbol.name}, ${platform}`).to.equal(then);
				}
			}
		}
		const selectors = Object.keys(known).filter((name) => name.startsWith('-'));
		expect(selectors.filter((name) => !compared.has(name))).to.have.members([
			// Left out, because AVAudioApplication replaces them.
			'-recordPermission',
			'-requestRecordPermission:',
			// Only watchOS had it when the package was generated.
			'-activateWithOptions:completionHandler:',
		]);
	});

	it('has each symbol on some platform, and no version older than the platform', () => {
		for (const { symbol } of entriesOf(api)) {
			const { ios, tvos, visionos } = symbol.since;
			expect(ios ?? tvos ?? visionos, symbol.name).to.be.a('string');
			expect(ios === null || Number.parseFloat(ios) >= 3, symbol.name).to.be.true;
			expect(tvos === null || Number.parseFloat(tvos) >= 9, symbol.name).to.be.true;
			expect(visionos === null || Number.parseFloat(visionos) >= 1, symbol.name).to.be.true;
		}
	});

	it('has every member of SharedAudioSession, in snake case', () => {
		const shared = members.flatMap((member) => member.shared ?? []);
		expect(shared).to.have.members(
			`category categoryOptions setCategory mode setMode preferredSampleRate
			setPreferredSampleRate addInterruptionListener removeInterruptionListener
			availableCategories availableModes isOtherAudioPlaying secondaryAudioShouldBeSilencedHint
			allowHapticsAndSystemSoundsDuringRecording prefersNoInterruptionsFromSystemAlerts setActive
			setAllowHapticsAndSystemSoundsDuringRecording setPrefersNoInterruptionsFromSystemAlerts
			outputVolume addOutputVolumeListener removeOutputVolumeListener`.split(/\s+/),
		);
		const names = new Set(
			members.flatMap((member) =>
				member.kind === 'property'
					? [member.name, ...Object.values<string>({ ...accessorsOf(member) })]
					: [member.name],
			),
		);
		const methods = shared.filter((name) => !name.endsWith('Listener'));
		expect(methods.map(snakeCase).filter((name) => !names.has(name))).to.deep.equal([]);
	});

	it('has the signals that the design lists', () => {
		const signatures = members
			.filter((member) => member.kind === 'signal')
			.map(
				(member) =>
					`${member.name}(${member.arguments.map(({ name }) => name).join(', ')})`,
			);
		expect(signatures).to.include.members([
			'interruption(type, reason, should_resume)',
			'route_changed(reason, previous_route)',
			'output_volume_changed(new_volume, old_volume)',
			'secondary_audio_hint_changed(should_be_silenced)',
			'media_services_lost()',
			'media_services_reset()',
			'state_changed(state)',
			'request_failed(operation, error, message)',
		]);
	});

	it('has a signal for each notification, and an argument for each key', () => {
		const inSignals = entriesOf(api)
			.filter(({ member }) => member?.kind === 'signal')
			.map(({ symbol }) => symbol.name);
		const declared = [...readAudioSessionSymbols()]
			.filter(([name, { deprecated }]) => /(Notification|Key)$/.test(name) && !deprecated)
			.map(([name]) => name);
		expect(declared).to.have.lengthOf(24);
		expect(inSignals).to.have.members(declared);
	});

	it('gives the unit of each number that has one', () => {
		const silent = properties
			.filter(({ type, unit, range }) => type === 'float' && !unit && !range)
			.map(({ name }) => name);
		expect(silent).to.deep.equal([]);
		const ofDuration = properties.filter(({ name }) => /duration|latency/.test(name));
		expect(new Set(ofDuration.map(({ unit }) => unit))).to.deep.equal(new Set(['seconds']));
		const ofRate = properties.filter(({ name }) => name.includes('rate'));
		expect(new Set(ofRate.map(({ unit }) => unit))).to.deep.equal(new Set(['hertz']));
	});

	it('adds to the package only what it lacks, and says what to remove when the package has it', () => {
		expect(additionProblems()).to.deep.equal([]);
		const rows = { '-[AVAudioSession setMode:error:]': { returns: 'boolean' } };
		expect(additionProblems(rows)).to.deep.equal([
			'-[AVAudioSession setMode:error:] is in @nativescript/types-ios: remove it from tools/api/apple-additions.ts',
		]);
	});

	it('gives the core an operation for every method and property that changes the session', () => {
		const operations = operationsOf(api.classes);
		expect(operations).to.include.members(['set_category', 'configure', 'set_active']);
		expect(operations).to.have.length(29);
		const setters = properties
			.filter(({ writable }) => writable)
			.map((property) => accessorsOf(property).setter);
		const methods = members.filter(({ kind }) => kind === 'method').map(({ name }) => name);
		expect(setters).to.include.members(operations.filter((name) => !methods.includes(name)));
	});

	it('names an existing test for each bound member and class', () => {
		const texts = testTexts(path.join(repositoryRoot, 'test'));
		const exists = (title: string): boolean =>
			texts.some(
				(text) =>
					text.includes(`func test_${title.replaceAll(' ', '_')}(`) ||
					[`'${title}'`, `"${title}"`, `\`${title}\``].some((quoted) =>
						text.includes(`it(${quoted}`),
					) ||
					text.includes(`TEST("${title}")`),
			);
		const titles = api.classes
			.filter(({ bound }) => bound)
			.flatMap((owner) => [
				owner.test,
				...(owner.enums.length > 0 ? [owner.constantsTest] : []),
				...owner.members.filter((member) => isBound(owner, member)).map(({ test }) => test),
			]);
		expect(titles).to.have.length.greaterThan(3);
		const missing = [...new Set(titles)].filter((title) => !exists(title));
		expect(missing, 'titles that no test has').to.deep.equal([]);
		expect(exists('a title that no test has, surely')).to.be.false;
	});
});

describe("the comparison with Apple's API", () => {
	it('names a symbol that is neither bound nor left out', () => {
		expect(appleProblems(without('prompt_style'))).to.deep.equal([
			'-[AVAudioSession promptStyle] is neither bound nor left out with a reason',
		]);
		expect(appleProblems(withClass('AVAudioSessionDataSource', { enums: [] }))).to.include(
			'AVAudioSessionPolarPatternCardioid is neither bound nor left out with a reason',
		);
		expect(appleProblems({ ...api, omitted: api.omitted.slice(1) })).to.deep.equal([
			'+[AVAudioApplication alloc] is neither bound nor left out with a reason',
		]);
	});

	it('names a symbol that is new in a version of the package', () => {
		const declared = new Map([
			...readAudioSessionSymbols(),
			['-[AVAudioSession somethingNew]', { type: 'boolean', since: '27.0' }] as const,
		]);
		expect(appleProblems(api, declared)).to.deep.equal([
			'-[AVAudioSession somethingNew] is neither bound nor left out with a reason',
		]);
	});

	it('names a symbol that is both bound and left out, or in no SDK', () => {
		const omitted = [
			{ name: '-[AVAudioSession mode]', reason: 'Nobody wants it.' },
			{ name: '-[AVAudioSession mood]', reason: 'It is missing.' },
		];
		expect(appleProblems({ ...api, omitted: [...api.omitted, ...omitted] })).to.deep.equal([
			"-[AVAudioSession mood] is left out, but not in Apple's API",
			'-[AVAudioSession mode] is bound and left out at once',
		]);
	});

	const since = { ios: '6.0', tvos: null, visionos: null } as const;
	const broken = {
		'a wrong version': [
			withProperty('prompt_style', {
				apple: [{ name: '-[AVAudioSession promptStyle]', since }],
			}),
			'-[AVAudioSession promptStyle] is in iOS from 13.0 on, not 6.0',
		],
		'a version before that of its class': [
			withClass('AVAudioSessionCapability', {
				apple: [
					{ name: 'AVAudioSessionCapability', since: { ...since, ios: '26.0' } },
					{ name: '-[AVAudioSessionCapability enabled]', since },
				],
			}),
			'-[AVAudioSessionCapability enabled] is not older than its class, 26.0',
		],
		'a selector with a slip': [
			withProperty('prompt_style', {
				apple: [{ name: '-[AVAudioSession promptStile]', since }],
			}),
			"-[AVAudioSession promptStile] is not in Apple's API",
		],
		'a deprecated symbol': [
			withProperty('input_available', {
				apple: [{ name: '-[AVAudioSession inputIsAvailable]', since }],
			}),
			'-[AVAudioSession inputIsAvailable] is deprecated since 6.0',
		],
		'a number that is a truth value in Godot': [
			withProperty('sample_rate', { type: 'bool' }),
			"AVAudioSession.sample_rate: Apple's is number, which does not match bool",
		],
		'an enum of another type': [
			withProperty('prompt_style', { type: 'RenderingMode' }),
			"AVAudioSession.prompt_style: Apple's is AVAudioSessionPromptStyle, which does not match RenderingMode",
		],
		'one object for a list of them': [
			withProperty('available_inputs', { type: 'AVAudioSessionPort' }),
			"AVAudioSession.available_inputs: Apple's is NSArray<AVAudioSessionPortDescription> | null, which does not match AVAudioSessionPort",
		],
		'a setter of another type': [
			withProperty('input_gain', { type: 'AVAudioSessionPort' }),
			"AVAudioSession.input_gain: Apple's setter takes no AVAudioSessionPort",
		],
		'a property that only Apple can set': [
			withProperty('mode', { writable: false }),
			"AVAudioSession.mode: only one of Godot's property and Apple's can be set",
		],
	} as const;
	for (const [fault, [spec, message]] of Object.entries(broken)) {
		it(`names the member that has ${fault}`, () => {
			expect(appleProblems(spec)).to.include(message);
		});
	}

	it('names the argument that is missing in a method', () => {
		const members = (owner: ClassApi): readonly MemberSpec[] =>
			owner.members.map((member) =>
				member.name === 'set_active' && member.kind === 'method'
					? { ...member, arguments: member.arguments.slice(0, 1) }
					: member,
			);
		const classes = api.classes.map((owner) => ({ ...owner, members: members(owner) }));
		expect(appleProblems({ ...api, classes })).to.deep.equal([
			"AVAudioSession.set_active: no argument takes Apple's options: AVAudioSessionSetActiveOptions",
		]);
	});
});

describe('the rules for a member', () => {
	const broken = {
		'a type that does not exist': [{ type: 'Mood' }, 'there is no type Mood'],
		'documentation that is no sentence': [
			{ doc: 'mode' },
			'its documentation is not a sentence',
		],
		'a link that leads nowhere': [
			{ doc: 'See [member mood] and [constant PORT_HDMI].' },
			'[constant PORT_HDMI] leads nowhere',
		],
		'a title that GDScript cannot have': [
			{ test: "The mode's title" },
			'its test has a title that a GDScript test cannot have',
		],
		'a unit without a number': [
			{ unit: 'hertz', range: [0, 1] },
			'mode has a unit or a range, but is not a number',
		],
	} as const;
	for (const [fault, [change, message]] of Object.entries(broken)) {
		it(`name the member that has ${fault}`, () => {
			expect(memberProblemsOf(withProperty('mode', change))).to.include(
				`AVAudioSession.mode: ${message}`,
			);
		});
	}

	it('name the member that has a name in camel case', () => {
		expect(memberProblemsOf(withProperty('mode', { name: 'soundMode' }))).to.include(
			'AVAudioSession.soundMode: its name is not in snake case',
		);
	});

	it('name the property that has an empty range or a unit without any', () => {
		expect(memberProblemsOf(withProperty('output_volume', { range: [1, 1] }))).to.deep.equal([
			'AVAudioSession.output_volume: the range of output_volume is empty',
		]);
		const { range, ...rest } = properties.find(({ name }) => name === 'sample_rate') ?? {};
		expect(range).to.deep.equal([0, null]);
		const owner = api.classes[0];
		const changed = withClass(owner?.name ?? '', {
			members: [rest as PropertySpec],
			boundMembers: [],
		});
		expect(memberProblemsOf(changed)).to.include(
			'AVAudioSession.sample_rate: sample_rate has a unit, but no range',
		);
	});

	it('name a name that two members share', () => {
		expect(
			memberProblemsOf(withProperty('effective_mode', { getter: 'get_mode' })),
		).to.deep.equal(['AVAudioSession: get_mode is used twice']);
	});

	it('name a bound member that does not exist, and one of a class that is not bound', () => {
		expect(
			memberProblemsOf(withClass('AVAudioSession', { boundMembers: ['mood'] })),
		).to.include('AVAudioSession: it has no member mood');
		expect(
			memberProblemsOf(
				withClass('AVAudioSessionRoute', { bound: false, boundMembers: 'all' }),
			),
		).to.deep.equal(['AVAudioSessionRoute: it has bound members, but is not bound']);
	});

	it('name an argument with an unknown default, or with a default before one without', () => {
		const members: readonly MemberSpec[] = [
			{
				kind: 'method',
				name: 'cook',
				arguments: [
					{ name: 'mode', type: 'SessionMode', default: 'MODE_FRIED' },
					{ name: 'mode', type: 'Sauce' },
				],
				returns: 'Signal',
				apple: [],
				doc: 'Cooks with [param salt].',
				test: 'it cooks',
			},
		];
		const changed = withClass('AVAudioSessionRoute', { members });
		const own = memberProblemsOf(changed).filter((problem) => problem.includes('.cook'));
		expect(own).to.deep.equal([
			'AVAudioSessionRoute.cook: two arguments are called mode',
			'AVAudioSessionRoute.cook: an argument without default follows one with a default',
			'AVAudioSessionRoute.cook: there is no constant MODE_FRIED',
			'AVAudioSessionRoute.cook: there is no type Sauce',
			'AVAudioSessionRoute.cook: [param salt] leads nowhere',
		]);
	});
});
