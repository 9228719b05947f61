import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { namedLibraries } from '../../tools/workshop/addon/named-libraries';
import { repositoryRoot } from '../../tools/generators/repository';
import { oldestSystems } from '../../tools/generators/apple/platforms';
import type { DryRun } from './dry-run';
import { dryRun, runScons } from './dry-run';

const targets = ['template_debug', 'template_release'] as const;

/** Returns the commands that compile or link a library. */
function commandsOf(run: DryRun): string[] {
	return [...run.compilations.values(), ...run.others.filter((line) => line.includes(' -o '))];
}

function linkOf(run: DryRun): string {
	const link = run.others.find((line) => / -o \S*libaudio_session/.test(line));
	return link ?? '';
}

describe('the libraries that audio_session.gdextension names', () => {
	for (const { tags, file, words } of namedLibraries()) {
		it(`${tags.join('.')} is written by scons ${words.join(' ')}`, async () => {
			expect((await dryRun(words)).library).to.equal(`addons/audio_session/${file}`);
		});
	}

	it('include the libraries of each platform and target that SConstruct accepts', async () => {
		const help = await runScons(['-h']);
		const platforms = /platform: Target platform \((.*)\)/.exec(help)?.[1]?.split('|') ?? [];
		expect(platforms).to.include.members(['linux', 'ios', 'tvos', 'visionos', 'web']);
		const named = namedLibraries().map(({ file }) => `addons/audio_session/${file}`);
		for (const platform of platforms) {
			for (const target of targets) {
				const { library } = await dryRun([`platform=${platform}`, `target=${target}`]);
				expect(named, `platform=${platform} target=${target}`).to.include(library);
			}
		}
	});

	it('have only tags that are features of the engine', () => {
		const platforms = [
			'linux',
			'windows',
			'macos',
			'ios',
			'tvos',
			'visionos',
			'android',
			'web',
		];
		const features = [
			...platforms,
			...['debug', 'release', 'single', 'threads', 'nothreads'],
			...['x86_64', 'x86_32', 'arm64', 'arm32', 'wasm32'],
		];
		for (const { tags } of namedLibraries()) {
			expect(features).to.include.members([...tags]);
		}
	});

	it('all have the tag single, so that an engine with double precision refuses them', () => {
		for (const { tags, file } of namedLibraries()) {
			expect(tags[2], file).to.equal('single');
		}
	});
});

describe('a folder that is compiled as one source', () => {
	const flagsOf = (command: string): string =>
		command
			.replace(/^.*? -c /, '')
			.replace(/ -fmacro-prefix-map=\S+/, '')
			.replace(/ \S+\.(?:cpp|mm)$/, '');

	for (const platform of [
		'platform=linux',
		'platform=windows',
		'platform=ios ios_simulator=yes',
	]) {
		it(`has the flags of its sources with ${platform}`, async () => {
			const words = [...platform.split(' '), 'target=template_release'];
			const { compilations } = await dryRun(words);
			const byFolder = new Map(
				[...compilations].map(([source, command]) => [
					path.dirname(source),
					flagsOf(command),
				]),
			);
			const units = (await runScons(['-n', ...words]))
				.split(/\r?\n/)
				.map((line) => / -c .*\/scu\/(\S+)\.(?:cpp|mm)$/.exec(line))
				.filter((match) => match !== null);
			expect(units.map(([, folder]) => folder)).to.include.members(['godot', 'session']);
			for (const [line, folder = ''] of units) {
				expect(flagsOf(line), folder).to.equal(byFolder.get(`src/${folder}`));
			}
		});
	}
});

describe('every build', () => {
	const platforms = ['linux', 'windows', 'macos', 'ios', 'tvos', 'visionos', 'android', 'web'];
	const builds = platforms.map((platform) => [`platform=${platform}`, 'target=template_release']);

	for (const words of builds) {
		it(`with ${words.join(' ')} is optimised, hides its symbols and contains no code for tests`, async () => {
			const run = await dryRun(words);
			for (const [source, command] of run.compilations) {
				expect(command, source).to.include('-DNDEBUG');
				expect(command, source).to.match(/ -O[s23] /);
				expect(command, source).to.include('-fvisibility=hidden');
				expect(command, source).not.to.include('-DAUDIO_SESSION_SIMULATED');
				expect(source).not.to.include('backends/simulated');
				expect(source).not.to.include('doc_data');
			}
			for (const command of commandsOf(run)) {
				expect(command).not.to.match(
					/-fsanitize|-march=native|-ggdb|--coverage|gnustep|-lobjc/i,
				);
			}
		});
	}

	it('has the simulated device in debug libraries for desktops', async () => {
		for (const platform of ['linux', 'windows', 'macos']) {
			const { compilations } = await dryRun([
				`platform=${platform}`,
				'target=template_debug',
			]);
			const device = 'src/backends/simulated/device.cpp';
			expect(compilations.get(device), platform).to.include('-DAUDIO_SESSION_SIMULATED');
		}
	});
});

const apple = [
	{
		platform: 'ios',
		device: { sdk: 'iphoneos', minimum: `-miphoneos-version-min=${oldestSystems.ios}` },
		simulator: {
			sdk: 'iphonesimulator',
			minimum: `-mios-simulator-version-min=${oldestSystems.ios}`,
		},
	},
	{
		platform: 'tvos',
		device: { sdk: 'appletvos', minimum: `-mappletvos-version-min=${oldestSystems.tvos}` },
		simulator: {
			sdk: 'appletvsimulator',
			minimum: `-mappletvsimulator-version-min=${oldestSystems.tvos}`,
		},
	},
	{
		platform: 'visionos',
		device: { sdk: 'xros', minimum: `-mtargetos=xros${oldestSystems.visionos}` },
		simulator: {
			sdk: 'xrsimulator',
			minimum: `-mtargetos=xros${oldestSystems.visionos}-simulator`,
		},
	},
] as const;

function architecturesIn(command: string): string[] {
	return [...command.matchAll(/ -arch (\w+)/g)].map(([, name = '']) => name).sort();
}

for (const { platform, device, simulator } of apple) {
	const slices = [
		{ name: 'device', words: ['ios_simulator=no'], ...device, architectures: ['arm64'] },
		{
			name: 'simulator',
			words: ['ios_simulator=yes'],
			...simulator,
			architectures: ['arm64', 'x86_64'],
		},
	];
	for (const target of targets) {
		const words = [`platform=${platform}`, `target=${target}`];
		const framework = `libaudio_session.${platform}.${target}`;

		for (const slice of slices) {
			describe(`scons ${[...words, ...slice.words].join(' ')}`, () => {
				let run: DryRun;
				let link: string;
				before(async () => {
					run = await dryRun([...words, ...slice.words]);
					link = linkOf(run);
				});

				it('compiles and links for its architectures, SDK and oldest system', () => {
					const commands = [...run.compilations.values(), link];
					for (const command of commands) {
						expect(command).to.match(new RegExp(`^xcrun --sdk ${slice.sdk} clang`));
						expect(command.split(' ')).to.include(slice.minimum);
						expect(architecturesIn(command)).to.deep.equal(slice.architectures);
					}
				});

				it('links only the frameworks of the audio session', () => {
					const frameworks = [...link.matchAll(/ -framework (\w+)/g)].map(
						([, name]) => name,
					);
					expect(frameworks).to.deep.equal([
						'AVFAudio',
						'AVFoundation',
						'AVKit',
						'Foundation',
					]);
					expect(link).to.include(' -dynamiclib ');
					expect(link).not.to.match(/ -l\w/);
				});

				it('writes a framework that an app can load from its own folder', () => {
					expect(link).to.include(`/${framework}.framework/${framework} `);
					expect(link.split(' ')).to.include(
						`-Wl,-install_name,@rpath/${framework}.framework/${framework}`,
					);
				});

				it('compiles each source of the backend without automatic reference counting', () => {
					const folder = 'src/backends/avfaudio';
					const sources = fs
						.readdirSync(path.join(repositoryRoot, folder))
						.filter((name) => /\.(?:mm|cpp)$/.test(name));
					for (const source of sources) {
						const command = run.compilations.get(`${folder}/${source}`);
						expect(command, source).to.include(' -fno-objc-arc ');
						expect(command, source).to.include(' -Wunguarded-availability ');
						expect(command, source).to.include(' -DAUDIO_SESSION_AVFAUDIO ');
					}
				});

				it('has the microphone only with microphone=yes', async () => {
					for (const command of run.compilations.values()) {
						expect(command).not.to.include('AUDIO_SESSION_MICROPHONE');
					}
					const other = await dryRun([...words, ...slice.words, 'microphone=yes']);
					const choice = other.compilations.get('src/godot/backend_choice.cpp');
					expect(choice).to.include(' -DAUDIO_SESSION_MICROPHONE ');
				});
			});
		}

		it(`scons ${words.join(' ')} joins device and simulator in one XCFramework`, async () => {
			const { others } = await dryRun(words);
			const folders = slices.map(({ words: choice }) => {
				const suffix = choice[0] === 'ios_simulator=yes' ? '.simulator' : '';
				return `build/extension.${platform}.${target}.universal${suffix}/${framework}.framework`;
			});
			const bundle = `addons/audio_session/bin/${framework}.xcframework`;
			expect(others).to.include(
				`xcodebuild -create-xcframework -framework ${folders[0] ?? ''} -framework ${folders[1] ?? ''} -output ${bundle}`,
			);
		});
	}
}

describe('the Info.plist of a framework', () => {
	for (const { platform, choice, oldest, bundle } of [
		{ platform: 'ios', choice: 'no', oldest: oldestSystems.ios, bundle: 'iPhoneOS' },
		{ platform: 'tvos', choice: 'yes', oldest: oldestSystems.tvos, bundle: 'AppleTVSimulator' },
		{ platform: 'visionos', choice: 'no', oldest: oldestSystems.visionos, bundle: 'XROS' },
	]) {
		it(`names for ${platform} (ios_simulator=${choice}) the version and the oldest system of the library`, async () => {
			const name = `libaudio_session.${platform}.template_release`;
			const suffix = choice === 'yes' ? '.simulator' : '';
			const file = `build/extension.${platform}.template_release.universal${suffix}/${name}.framework/Info.plist`;
			const words = [`platform=${platform}`, 'target=template_release'];
			await runScons([...words, `ios_simulator=${choice}`, file]);
			const sources = path.join(repositoryRoot, 'build', 'platforms', 'sources');
			const text = fs.readFileSync(path.join(sources, file), 'utf8');
			const value = (key: string): string | undefined =>
				new RegExp(`<key>${key}</key>\\s*(?:<array>\\s*)?<string>(.*)</string>`).exec(
					text,
				)?.[1];
			expect(value('CFBundleExecutable')).to.equal(name);
			expect(value('CFBundleIdentifier')).to.match(/^[A-Za-z0-9.-]+$/);
			expect(value('CFBundlePackageType')).to.equal('FMWK');
			expect(value('CFBundleSupportedPlatforms')).to.equal(bundle);
			expect(value('MinimumOSVersion')).to.equal(oldest);
			const version = value('CFBundleShortVersionString') ?? 'none';
			expect(version).to.match(/^\d+\.\d+\.\d+$/);
			expect(value('CFBundleVersion')).to.equal(version);
			const manifest = fs.readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8');
			expect(manifest).to.include(`"version": "${version}`);
		});
	}
});

describe('builds for other systems', () => {
	it('link the compiler’s runtime statically into a library for Windows', async () => {
		const link = linkOf(await dryRun(['platform=windows', 'arch=x86_64']));
		expect(link).to.match(/^x86_64-w64-mingw32-g\+\+/);
		expect(link.split(' ')).to.include.members([
			'-static',
			'-static-libgcc',
			'-static-libstdc++',
		]);
	});

	it('use the cross compiler for another processor on Linux', async () => {
		const arch = process.arch === 'arm64' ? 'x86_64' : 'arm64';
		const triple = { arm64: 'aarch64-linux-gnu', x86_64: 'x86_64-linux-gnu' }[arch];
		const link = linkOf(await dryRun(['platform=linux', `arch=${arch}`]));
		expect(link).to.match(new RegExp(`^${triple}-g\\+\\+ `));
	});

	it('write a library for Android that loads with memory pages of 16 KB', async () => {
		const link = linkOf(await dryRun(['platform=android']));
		expect(link).to.include('--target=aarch64-linux-android24');
		expect(link).to.include('-Wl,-z,max-page-size=16384');
		expect(link).to.include('-static-libstdc++');
	});

	it('write a side module for the web, with or without threads', async () => {
		const threaded = linkOf(await dryRun(['platform=web']));
		expect(threaded).to.match(/^em\+\+ /);
		expect(threaded).to.include('-sSIDE_MODULE=1');
		expect(threaded).to.include('-sUSE_PTHREADS=1');
		const plain = linkOf(await dryRun(['platform=web', 'threads=no']));
		expect(plain).not.to.include('PTHREADS');
	});
});
