import path from 'node:path';
import { linkAddon } from '../../tools/workshop/addon/link-addon';
import { assertClean } from '../../tools/packages/godot/assert-clean';
import { importProject } from '../../tools/packages/godot/import-project';
import { setUpEngine } from '../../tools/workshop/engine/install-engine';
import type { LaunchedGame } from '../../tools/packages/test-link';
import { launchGame } from '../../tools/packages/test-link';
import { repositoryRoot } from '../../tools/generators/repository';

const project = path.join(repositoryRoot, 'demo');

/** The expression of GDScript for the control with that text. */
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
		// The engine counts a sound that still plays at its very end as leaked.
		if ((await texts()).includes('Stop the sound')) {
			await click('Stop the sound');
			await shown('inactive');
		}
		assertClean(await game.close(), { allow: [/^The category 99/] });
	});

	async function until(what: string, condition: () => Promise<boolean>): Promise<void> {
		for (let tries = 0; tries < 3000; tries++) {
			if (await condition()) {
				return;
			}
			await game.waitFrames(1);
		}
		throw new Error(`It did not come to: ${what}\n${await texts()}`);
	}

	/** What a player can read, a line each. */
	async function texts(): Promise<string> {
		return String(
			await game.evaluate(
				'"\\n".join(scene.find_children("*", "", true, false).filter(func(node: Node) -> bool: return (node is Label or node is Button) and node.is_visible_in_tree()).map(func(node: Node) -> String: return node.text)) + "\\n" + scene.get_node("%Log").get_parsed_text()',
			),
		);
	}

	async function shown(line: string): Promise<void> {
		await until(line, async () => (await texts()).split('\n').includes(line));
	}

	/** As a player does: with the mouse, where the control is. */
	async function click(text: string): Promise<void> {
		const centre = `${control(text)}.get_global_rect().get_center()`;
		for (const pressed of [true, false]) {
			await game.evaluate(
				`(func() -> void: var event := InputEventMouseButton.new(); event.position = ${centre}; event.button_index = MOUSE_BUTTON_LEFT; event.pressed = ${pressed}; scene.get_viewport().push_input(event, true)).call()`,
			);
			await game.waitFrames(1);
		}
	}

	it('a phone call interrupts the sound that plays, and hanging up brings it back', async () => {
		await launch('simulated');
		await shown('inactive');
		await click('Play a sound');
		await shown('active');
		await shown('heard');
		await click('Phone call');
		await shown('interrupted');
		await shown('not heard');
		await shown('The session was interrupted.');
		await click('Phone call');
		await shown('active');
		await shown('heard');
		await click('Stop the sound');
		await shown('inactive');
	});

	it('the ringer switch silences «ambient», and «playback» is heard all the same', async () => {
		await launch('simulated');
		await click('ambient');
		await shown("The player's own music plays along. The ringer switch silences the game.");
		await click('Play a sound');
		await shown('heard');
		await click('Ringer on silent');
		await shown('not heard');
		await shown('The ringer switch is set to silent, and ambient obeys it.');
		await click('playback');
		await shown('heard');
	});

	it("another app's music plays on beside «ambient» and pauses for «transient-solo», until its sound ends", async () => {
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

	it('headphones take over from the speaker, and give it back', async () => {
		await launch('simulated');
		await shown('Built-In Speaker');
		await click('Headphones');
		await shown('Headphones');
		await until(
			'the route',
			async () =>
				(await texts()).split('\n').filter((line) => line === 'Headphones').length === 2,
		);
		await click('Headphones');
		await shown('Built-In Speaker');
	});

	it('where there is no session the types are remembered, and the panel says how to have a phone', async () => {
		await launch('unavailable');
		await click('ambient');
		await shown('AudioSession.type = "ambient"');
		await shown(
			'There is no audio session here. The type is remembered, and nothing else happens.',
		);
		await shown('godot -- --audio-session=simulated');
	});
});
