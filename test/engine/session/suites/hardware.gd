extends SessionSuite
## The hardware's values and the preferences for them.

## Amounts that are invalid for every property.
const IMPOSSIBLE_AMOUNTS: Array[float] = [-1.0, -0.001, INF, -INF, NAN]


func test_the_preferred_sample_rate_reads_back_in_hertz_as_it_was_assigned() -> void:
	expect_equal(session.preferred_sample_rate, 0.0, "no preference")
	for rate: float in [44100.0, 8000.0, 1.5, 1e9, 0.0]:
		session.preferred_sample_rate = rate
		expect_equal(session.preferred_sample_rate, rate, "at once")
		await settle()
		expect_equal(session.preferred_sample_rate, rate, "afterwards")


func test_the_preferred_buffer_duration_reads_back_in_seconds_as_it_was_assigned() -> void:
	expect_equal(session.preferred_io_buffer_duration, 0.0, "no preference")
	for duration: float in [0.005, 0.1, 1e-9, 100.0, 0.0]:
		session.preferred_io_buffer_duration = duration
		expect_equal(session.preferred_io_buffer_duration, duration, "at once")
		await settle()
		expect_equal(session.preferred_io_buffer_duration, duration, "afterwards")


func test_invalid_amounts_are_refused_and_change_nothing() -> void:
	session.preferred_sample_rate = 44100.0
	session.preferred_io_buffer_duration = 0.01
	await settle()
	var recorder := Recorder.new(session)
	for amount: float in IMPOSSIBLE_AMOUNTS:
		expect_message("is not a valid number of hertz. Use 0 or more; 0 means no preference.")
		session.preferred_sample_rate = amount
		expect_equal(session.preferred_sample_rate, 44100.0, "rate after %f" % amount)
		await expect_assignment_refused(recorder, ERR_INVALID_PARAMETER, "set_preferred_sample_rate: ", "a rate of %f" % amount)
		expect_message("is not a valid number of seconds. Use 0 or more; 0 means no preference.")
		session.preferred_io_buffer_duration = amount
		expect_equal(session.preferred_io_buffer_duration, 0.01, "duration after %f" % amount)
		await expect_assignment_refused(recorder, ERR_INVALID_PARAMETER, "set_preferred_io_buffer_duration: ", "a duration of %f" % amount)


func test_amounts_of_another_type_are_refused_by_the_engine() -> void:
	if calls_before_it_checks():
		allow_messages("The input gain")
	for value: Variant in ["44100", null, []]:
		for property: StringName in [&"preferred_sample_rate", &"preferred_io_buffer_duration", &"input_gain"]:
			expect_message("Invalid assignment of property or key '%s' with value of type '%s'" % [property, type_string(typeof(value))])
			_assign(property, value)
	await settle()
	expect_equal(session.preferred_sample_rate, 0.0, "rate")


func test_the_hardware_rounds_what_is_preferred() -> void:
	await activate(AVAudioSession.playback)
	expect_equal(session.sample_rate, 48000.0, "rate by default")
	expect(is_equal_approx(session.io_buffer_duration, 1024 / 48000.0), "duration by default")
	var nearest: Dictionary[float, float] = {
		44100.0: 44100.0,
		44000.0: 44100.0,
		96000.0: 48000.0,
		1.0: 8000.0,
		17000.0: 16000.0,
	}
	for rate: float in nearest:
		session.preferred_sample_rate = rate
		await settle()
		expect_equal(session.sample_rate, nearest[rate], "rate for %f" % rate)
	session.preferred_sample_rate = 48000.0
	var frames: Dictionary[float, int] = { 0.005: 256, 0.01: 512, 1e-9: 64, 10.0: 4096 }
	for duration: float in frames:
		session.preferred_io_buffer_duration = duration
		await settle()
		expect(is_equal_approx(session.io_buffer_duration, frames[duration] / 48000.0), "duration for %f" % duration)


func test_the_sample_rate_follows_the_route() -> void:
	simulator.plug(AVAudioSessionSimulator.DEVICE_BLUETOOTH_HFP)
	await activate(AVAudioSession.playAndRecord, AVAudioSession.OPTION_ALLOW_BLUETOOTH_HFP)
	expect_equal(session.sample_rate, 24000.0, "of a hands-free headset")
	simulator.unplug(AVAudioSessionSimulator.DEVICE_BLUETOOTH_HFP)
	simulator.plug(AVAudioSessionSimulator.DEVICE_USB)
	session.preferred_sample_rate = 192000.0
	await settle()
	expect_equal(session.sample_rate, 192000.0, "of a USB device")


func test_the_latencies_follow_the_route() -> void:
	await activate(AVAudioSession.playback)
	expect_equal(session.input_latency, 0.0, "without an input")
	var speaker := session.output_latency
	expect(speaker > 0.0 and speaker < 0.05, "of the speaker")
	simulator.plug(AVAudioSessionSimulator.DEVICE_BLUETOOTH_A2DP)
	await settle()
	expect(session.output_latency > 0.1, "of Bluetooth")
	simulator.plug(AVAudioSessionSimulator.DEVICE_AIR_PLAY)
	await settle()
	expect(session.output_latency > 1.0, "of AirPlay")
	await expect_done(session.configure(AVAudioSession.record), "record")
	expect(session.input_latency > 0.0, "of the microphone")
	expect_equal(session.output_latency, 0.0, "without an output")


func test_the_numbers_of_channels_follow_the_route() -> void:
	await activate(AVAudioSession.playback)
	expect_equal(_channels(), [0, 0, 2, 2] as Array[int], "of the speaker")
	simulator.plug(AVAudioSessionSimulator.DEVICE_HDMI)
	await settle()
	expect_equal(_channels(), [0, 0, 2, 8] as Array[int], "of HDMI")
	simulator.unplug(AVAudioSessionSimulator.DEVICE_HDMI)
	await expect_done(session.configure(AVAudioSession.playAndRecord), "playAndRecord")
	expect_equal(_channels(), [1, 1, 1, 1] as Array[int], "of microphone and receiver")
	await expect_done(session.configure(AVAudioSession.record), "record")
	expect_equal(_channels(), [1, 1, 0, 0] as Array[int], "of the microphone")


func test_the_preferred_number_of_output_channels_is_accepted_up_to_the_maximum_of_the_route() -> void:
	simulator.plug(AVAudioSessionSimulator.DEVICE_HDMI)
	await activate(AVAudioSession.playback)
	for count: int in [8, 6, 1]:
		session.preferred_output_number_of_channels = count
		expect_equal(session.preferred_output_number_of_channels, count, "at once")
		await settle()
		expect_equal(session.preferred_output_number_of_channels, count, "afterwards")
		expect_equal(session.output_number_of_channels, count, "of the hardware")
	var recorder := Recorder.new(session)
	session.preferred_output_number_of_channels = 9
	await expect_assignment_refused(recorder, ERR_INVALID_PARAMETER, "9 output channels cannot be preferred: the route has 8 at most.", "9")
	expect_equal(session.preferred_output_number_of_channels, 1, "after the refusal")
	session.preferred_output_number_of_channels = 0
	await settle()
	expect_equal(session.output_number_of_channels, 2, "without a preference")


func test_the_preferred_number_of_input_channels_is_accepted_up_to_the_maximum_of_the_route() -> void:
	simulator.plug(AVAudioSessionSimulator.DEVICE_USB)
	await activate(AVAudioSession.record)
	for count: int in [1, 2]:
		session.preferred_input_number_of_channels = count
		expect_equal(session.preferred_input_number_of_channels, count, "at once")
		await settle()
		expect_equal(session.input_number_of_channels, count, "of the hardware")
	var recorder := Recorder.new(session)
	session.preferred_input_number_of_channels = 3
	await expect_assignment_refused(recorder, ERR_INVALID_PARAMETER, "3 input channels cannot be preferred: the route has 2 at most.", "3")
	expect_equal(session.preferred_input_number_of_channels, 2, "after the refusal")


func test_invalid_numbers_of_channels_are_refused() -> void:
	var recorder := Recorder.new(session)
	for count: int in [-1, 1 << 31, 1 << 32, -9223372036854775808]:
		for property: StringName in [&"preferred_input_number_of_channels", &"preferred_output_number_of_channels"]:
			expect_message("set_%s: %d is not a valid number of channels." % [property, count])
			session.set(property, count)
			expect_equal(session.get(property), 0, property)
			await expect_assignment_refused(recorder, ERR_INVALID_PARAMETER, "0 means no preference", property)


func test_support_for_multichannel_content_can_be_set() -> void:
	expect(not session.supports_multichannel_content, "not by default")
	session.supports_multichannel_content = true
	expect(session.supports_multichannel_content, "at once")
	await settle()
	expect(AVAudioSession.new().supports_multichannel_content, "afterwards")
	session.supports_multichannel_content = false
	await settle()
	expect(not session.supports_multichannel_content, "reverted")


func test_the_channel_layouts_are_those_of_the_route_and_empty_while_inactive() -> void:
	await expect_done(session.configure(AVAudioSession.playback), "playback")
	simulator.plug(AVAudioSessionSimulator.DEVICE_AIR_PLAY)
	await settle()
	expect(session.supported_output_channel_layouts.is_empty(), "while inactive")
	await expect_done(session.set_active(true), "activated")
	var counts: Array[int] = []
	for layout: int in session.supported_output_channel_layouts:
		counts.append(layout & 0xffff)
	expect(counts.has(2), "stereo over AirPlay")
	simulator.unplug(AVAudioSessionSimulator.DEVICE_AIR_PLAY)
	await settle()
	expect(session.supported_output_channel_layouts.is_empty(), "from the speaker")


func test_a_change_of_the_channel_layouts_is_signalled() -> void:
	await activate(AVAudioSession.playback)
	var recorder := Recorder.new(session)
	simulator.plug(AVAudioSessionSimulator.DEVICE_AIR_PLAY)
	await settle()
	expect_equal(recorder.take(&"rendering_capabilities_changed"), [[]] as Array[Array], "AirPlay")
	simulator.unplug(AVAudioSessionSimulator.DEVICE_AIR_PLAY)
	await settle()
	expect_equal(recorder.take(&"rendering_capabilities_changed"), [[]] as Array[Array], "the speaker")
	simulator.plug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
	await settle()
	expect(recorder.take(&"rendering_capabilities_changed").is_empty(), "headphones")


func test_a_change_of_the_rendering_mode_is_signalled_and_reads_back() -> void:
	var recorder := Recorder.new(session)
	expect_equal(session.rendering_mode, AVAudioSession.RENDERING_MODE_NOT_APPLICABLE, "at first")
	for mode: AVAudioSession.RenderingMode in [
		AVAudioSession.RENDERING_MODE_MONO_STEREO,
		AVAudioSession.RENDERING_MODE_SURROUND,
		AVAudioSession.RENDERING_MODE_SPATIAL_AUDIO,
		AVAudioSession.RENDERING_MODE_DOLBY_AUDIO,
		AVAudioSession.RENDERING_MODE_DOLBY_ATMOS,
	]:
		simulator.set_rendering_mode(mode)
		simulator.set_rendering_mode(mode)
		await settle()
		expect_equal(session.rendering_mode, mode, "mode")
		expect_equal(recorder.take(&"rendering_mode_changed"), [[mode]] as Array[Array], "the signal")


func test_a_change_of_spatial_audio_is_signalled() -> void:
	var recorder := Recorder.new(session)
	for is_enabled: bool in [true, false]:
		simulator.set_spatial_audio_enabled(is_enabled)
		simulator.set_spatial_audio_enabled(is_enabled)
		await settle()
		expect_equal(recorder.take(&"spatial_playback_capabilities_changed"), [[is_enabled]] as Array[Array], "turned to %s" % is_enabled)
		expect_equal(session.current_route.outputs[0].spatial_audio_enabled, is_enabled, "of the speaker")


func test_the_hardware_volume_reads_back_and_is_signalled_with_the_new_and_the_old_value() -> void:
	var recorder := Recorder.new(session)
	expect_equal(session.output_volume, 0.5, "at first")
	simulator.set_output_volume(0.75)
	simulator.set_output_volume(0.75)
	simulator.set_output_volume(0.25)
	await settle()
	expect_equal(session.output_volume, 0.25, "volume")
	expect_equal(recorder.take(&"output_volume_changed"), [[0.75, 0.5], [0.25, 0.75]] as Array[Array], "the signals")


func test_a_handler_reads_the_volume_that_it_receives() -> void:
	var seen: Array[float] = []
	var handler := func(_new_volume: float, _old_volume: float) -> void:
		seen.append(AVAudioSession.new().output_volume)
	session.output_volume_changed.connect(handler)
	simulator.set_output_volume(0.75)
	simulator.set_output_volume(0.25)
	await settle()
	session.output_volume_changed.disconnect(handler)
	expect_equal(seen, [0.75, 0.25] as Array[float], "volumes")


func test_a_volume_of_zero_silences_the_game() -> void:
	await activate(AVAudioSession.playback)
	simulator.set_output_volume(0.0)
	expect_equal(simulator.get_silence_reason(), "The volume is turned down to 0.", "silence")


func test_a_muted_output_is_silent_and_a_change_is_signalled() -> void:
	await activate(AVAudioSession.playback)
	var recorder := Recorder.new(session)
	session.output_muted = true
	expect(session.output_muted, "at once")
	expect_equal(simulator.get_silence_reason(), "The game has muted its output.", "silence")
	await settle()
	expect_equal(recorder.take(&"output_muted_changed"), [[true]] as Array[Array], "the signal")
	session.output_muted = true
	await settle()
	expect(recorder.take(&"output_muted_changed").is_empty(), "muted again")
	session.output_muted = false
	await settle()
	expect_equal(recorder.take(&"output_muted_changed"), [[false]] as Array[Array], "the signal afterwards")
	expect(simulator.is_game_audible(), simulator.get_silence_reason())


func test_turning_the_volume_up_while_muted_signals_the_intent_to_unmute() -> void:
	var recorder := Recorder.new(session)
	simulator.set_output_volume(0.75)
	await settle()
	expect(recorder.take(&"output_unmute_requested").is_empty(), "not muted")
	session.output_muted = true
	simulator.set_output_volume(0.25)
	await settle()
	expect(recorder.take(&"output_unmute_requested").is_empty(), "turned down")
	simulator.set_output_volume(0.5)
	await settle()
	expect_equal(recorder.take(&"output_unmute_requested"), [[]] as Array[Array], "turned up")
	expect(session.output_muted, "the game must unmute itself")


func _channels() -> Array[int]:
	return [
		session.input_number_of_channels,
		session.maximum_input_number_of_channels,
		session.output_number_of_channels,
		session.maximum_output_number_of_channels,
	]


func _assign(property: StringName, value: Variant) -> void:
	session[property] = value
