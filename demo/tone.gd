extends AudioStreamPlayer
## Plays an endless soft chord. The sound is generated, so the demo needs no audio file.

const RATE := 22050
const SECONDS := 4
const CHORD: Array[float] = [220.0, 277.25, 329.75, 440.0]


func _init() -> void:
	var wave := AudioStreamWAV.new()
	wave.format = AudioStreamWAV.FORMAT_16_BITS
	wave.mix_rate = RATE
	wave.loop_mode = AudioStreamWAV.LOOP_FORWARD
	wave.loop_end = RATE * SECONDS
	wave.data = _render()
	stream = wave
	volume_db = -12.0


func _render() -> PackedByteArray:
	var samples := PackedByteArray()
	samples.resize(RATE * SECONDS * 2)
	for index: int in RATE * SECONDS:
		var time := float(index) / RATE
		var value := 0.0
		for voice: int in CHORD.size():
			# The voices swell one after another. All frequencies fit a whole number of periods into the loop.
			var swell := 0.5 - 0.5 * cos(TAU * (time / SECONDS - voice / 4.0))
			value += sin(TAU * CHORD[voice] * time) * swell
		samples.encode_s16(index * 2, roundi(value / CHORD.size() * 32767))
	return samples
