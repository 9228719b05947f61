/**
 * Returns the name of a symbol in the package `@nativescript/types-ios`: `-[AVAudioSession setMode:error:]` is
 * `-[AVAudioSession setModeError]` there. The package drops the colons, so a selector cannot be restored from it,
 * only compared with it.
 */
export function withoutColons(symbol: string): string {
	return symbol.replace(/:(\w?)/g, (_, next: string) => next.toUpperCase());
}
