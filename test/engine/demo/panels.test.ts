import path from 'node:path';
import { linkAddon } from '../../../tools/workshop/addon/link-addon';
import { assertClean } from '../../../tools/packages/godot/assert-clean';
import { importProject } from '../../../tools/packages/godot/import-project';
import { setUpEngine } from '../../../tools/workshop/engine/install-engine';
import type { LaunchedGame } from '../../../tools/packages/test-link';
import { launchGame } from '../../../tools/packages/test-link';
import { repositoryRoot } from '../../../tools/generators/repository';

const project = path.join(repositoryRoot, 'demo');

/** Returns the GDScript expression for the button with that text. */
const control = (text: string): string =>
	`scene.find_children("*", "", true, false).filter(func(node: Node) -> bool: return node is BaseButton and node.text == ${JSON.stringify(text)} and node.is_visible_in_tree())[0]`;

describe("the demo's panels", () => {
	let game: LaunchedGame;

	before(async () => {
		const engine = await setUpEngine();
		linkAddon(project);
		await importProject(engine, project);
	});

	async function launch(backend: string): Promise<void> {
		game = await launchGame({ project, backend, userArguments: ['--stay'] });
		await shown('That was the tour.');
	}

	afterEach(async () => {
		// The engine reports a sound that still plays when it quits as leaked.
		if ((await texts()).includes('Stop the sound')) {
			await click('Stop the sound');
			await shown('inactive');
		}
		assertClean(await game.close(), { allow: [/^The category 99/] });
	});

	async function waitUntil(what: string, condition: () => Promise<boolean>): Promise<void> {
		for (let tries = 0; tries < 3000; tries++) {
			if (await condition()) {
				return;
			}
			await game.waitFrames(1);
		}
		throw new Error(`This did not happen: ${what}\n${await texts()}`);
	}

	/** Returns all visible texts, one per line. */
	async function texts(): Promise<string> {
		return String(
			await game.evaluate(
				'"\\n".join(scene.find_children("*", "", true, false).filter(func(node: Node) -> bool: return (node is Label or node is Button) and node.is_visible_in_tree()).map(func(node: Node) -> String: return node.text)) + "\\n" + scene.get_node("%Log").get_parsed_text()',
			),
		);
	}

	async function shown(line: string): Promise<void> {
		await waitUntil(line, async () => (await texts()).split('\n').includes(line));
	}

	/** Clicks with the mouse at the place of the control, like a player. */
	async function click(text: string): Promise<void> {
		const centre = `${control(text)}.get_global_rect().get_center()`;
		for (const pressed of [true, false]) {
			await game.evaluate(
				`(func() -> void: var event := InputEventMouseButton.new(); event.position = ${centre}; event.button_index = MOUSE_BUTTON_LEFT; event.pressed = ${pressed}; scene.get_viewport().push_input(event, true)).call()`,
			);
			await game.waitFrames(1);
		}
	}

	it('a phone call interrupts the sound, and the sound continues when the call ends', async () => {
		await launch('simulated');
		await shown('inactive');
		await click('Play a sound');
		await shown('active');
		await shown('audible');
		await click('Phone call');
		await shown('interrupted');
		await shown('not audible');
		await shown('The session was interrupted.');
		await click('Phone call');
		await shown('active');
		await shown('audible');
		await click('Stop the sound');
		await shown('inactive');
	});

	it('the ringer switch silences «ambient», but not «playback»', async () => {
		await launch('simulated');
		await click('ambient');
		await shown("The player's own music plays along. The ringer switch silences the game.");
		await click('Play a sound');
		await shown('audible');
		await click('Ringer on silent');
		await shown('not audible');
		await shown('The ringer switch is set to silent, and ambient obeys it.');
		await click('playback');
		await shown('audible');
	});

	it("another app's music continues during «ambient», and pauses for «transient-solo» until the sound ends", async () => {
		await launch('simulated');
		await click('Another app plays music');
		await shown('plays');
		await click('ambient');
		await click('Play a sound');
		await shown('active');
		await shown('plays');
		await click('transient-solo');
		await shown('paused');
		await click('Stop the sound');
		await shown('plays');
	});

	it('the sound moves to headphones when they are plugged in, and back when they are unplugged', async () => {
		await launch('simulated');
		await shown('Built-In Speaker');
		await click('Headphones');
		await shown('Headphones');
		await waitUntil(
			'the route',
			async () =>
				(await texts()).split('\n').filter((line) => line === 'Headphones').length === 2,
		);
		await click('Headphones');
		await shown('Built-In Speaker');
	});

	it('without a session the types are remembered, and the panel says how to simulate a device', async () => {
		await launch('unavailable');
		await click('ambient');
		await shown('AudioSession.type = "ambient"');
		await shown('No audio session is available. The type is only remembered.');
		await shown('godot -- --audio-session=simulated');
	});
});
