import path from 'node:path';
import type { BindingSources } from '../../../tools/generators/bindings/generate';

const fixtures = path.join(__dirname, 'fixtures');

/** A hand-made API with one example of each case of the generator. */
export const smallApi: BindingSources = {
	api: path.join(fixtures, 'extension_api.json'),
	interface: path.join(fixtures, 'gdextension_interface.json'),
	profile: path.join(fixtures, 'build_profile.json'),
};
