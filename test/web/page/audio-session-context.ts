import type { FaithfulAudioSession } from './faithful-audio-session';

/** The specification's top-level browsing context, reduced to audio sessions. */
export class AudioSessionContext {
	/** Its sessions and those of its children, in breadth-first order. */
	public readonly sessions: FaithfulAudioSession[] = [];
	/** «Selected audio session». */
	public selected: FaithfulAudioSession | undefined;

	/** «Update the selected audio session». */
	public updateSelected(): void {
		const active = this.sessions.filter(
			(session) => session.state === 'active' && session.isOfExclusiveType(),
		);
		this.selected = active[0] ?? this.selected;
	}

	/** «Update all AudioSession states». */
	public updateAllStates(updated: FaithfulAudioSession): void {
		this.updateSelected();
		if (!updated.isOfExclusiveType() || updated.state !== 'active') {
			return;
		}
		for (const session of this.sessions) {
			// The specification says «abort these steps» inside «for each»; here that means «continue with the next».
			const yields =
				session !== updated && session.state === 'active' && session.isOfExclusiveType();
			if (yields) {
				session.inactivate();
			}
		}
	}
}
