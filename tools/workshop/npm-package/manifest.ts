/** What of package.json the published package has, and its tools read. */
export interface Manifest {
	readonly name: string;
	readonly version: string;
	readonly dependencies: Readonly<Record<string, string>>;
	/** The names of the dependencies that are inside. */
	readonly bundleDependencies: readonly string[];
}

/** The fields that concern nobody but who works in the repository. */
const ownFields = ['private', 'scripts', 'devDependencies'];

/**
 * The package's package.json: that of the repository without what is for the repository alone, and
 * with its dependencies inside, so that nothing else has to be downloaded to install it.
 */
export function packageManifest(text: string): Manifest {
	const manifest = JSON.parse(text) as Manifest;
	const fields = Object.entries(manifest).filter(([name]) => !ownFields.includes(name));
	return {
		...(Object.fromEntries(fields) as unknown as Manifest),
		bundleDependencies: Object.keys(manifest.dependencies),
	};
}
