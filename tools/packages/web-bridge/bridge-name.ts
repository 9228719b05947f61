/** The property of `window` by which a game finds the bridge. */
export const bridgeName = 'godotAudioSession';
