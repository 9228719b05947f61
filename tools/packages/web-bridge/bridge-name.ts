/** The property of `window` that holds the bridge for the game. */
export const bridgeName = 'godotAudioSession';
