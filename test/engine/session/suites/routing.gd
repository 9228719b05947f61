extends SessionSuite
## The inputs and outputs of the session.

const SPEAKER: Array[int] = [AVAudioSessionPort.PORT_BUILT_IN_SPEAKER]
const RECEIVER: Array[int] = [AVAudioSessionPort.PORT_BUILT_IN_RECEIVER]
const MICROPHONE: Array[int] = [AVAudioSessionPort.PORT_BUILT_IN_MIC]
const HEADPHONES: Array[int] = [AVAudioSessionPort.PORT_HEADPHONES]
const HEADSET_MICROPHONE: Array[int] = [AVAudioSessionPort.PORT_HEADSET_MIC]
const A2DP: Array[int] = [AVAudioSessionPort.PORT_BLUETOOTH_A2DP]
const HANDS_FREE: Array[int] = [AVAudioSessionPort.PORT_BLUETOOTH_HFP]
const AIR_PLAY: Array[int] = [AVAudioSessionPort.PORT_AIR_PLAY]
const USB: Array[int] = [AVAudioSessionPort.PORT_USB_AUDIO]
const NOTHING: Array[int] = []


func test_the_current_route_follows_what_is_plugged_in() -> void:
	await expect_done(session.configure(AVAudioSession.playback), "playback")
	expect_equal(output_types(), SPEAKER, "nothing plugged in")
	var types: Dictionary[AVAudioSessionSimulator.Device, int] = {
		AVAudioSessionSimulator.DEVICE_WIRED_HEADSET: AVAudioSessionPort.PORT_HEADPHONES,
		AVAudioSessionSimulator.DEVICE_HEADPHONES: AVAudioSessionPort.PORT_HEADPHONES,
		AVAudioSessionSimulator.DEVICE_BLUETOOTH_A2DP: AVAudioSessionPort.PORT_BLUETOOTH_A2DP,
		AVAudioSessionSimulator.DEVICE_AIR_PLAY: AVAudioSessionPort.PORT_AIR_PLAY,
		AVAudioSessionSimulator.DEVICE_USB: AVAudioSessionPort.PORT_USB_AUDIO,
		AVAudioSessionSimulator.DEVICE_HDMI: AVAudioSessionPort.PORT_HDMI,
		AVAudioSessionSimulator.DEVICE_CAR_PLAY: AVAudioSessionPort.PORT_CAR_AUDIO,
	}
	for device: AVAudioSessionSimulator.Device in types:
		simulator.plug(device)
		await settle()
		expect_equal(output_types(), [types[device]] as Array[int], "device %d is plugged in" % device)
		expect_equal(input_types(), NOTHING, "inputs of playback")
		simulator.unplug(device)
		await settle()
		expect_equal(output_types(), SPEAKER, "device %d is unplugged" % device)


func test_the_device_that_was_connected_last_is_used() -> void:
	await expect_done(session.configure(AVAudioSession.playback), "playback")
	simulator.plug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
	simulator.plug(AVAudioSessionSimulator.DEVICE_AIR_PLAY)
	await settle()
	expect_equal(output_types(), AIR_PLAY, "both")
	simulator.unplug(AVAudioSessionSimulator.DEVICE_AIR_PLAY)
	await settle()
	expect_equal(output_types(), HEADPHONES, "the first again")


func test_unplugging_headphones_changes_the_route_with_the_reason_and_the_previous_route() -> void:
	await activate(AVAudioSession.playback)
	var recorder := Recorder.new(session)
	simulator.plug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
	await settle()
	_expect_route_change(recorder, AVAudioSession.ROUTE_CHANGE_NEW_DEVICE_AVAILABLE, SPEAKER)
	simulator.unplug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
	await settle()
	_expect_route_change(recorder, AVAudioSession.ROUTE_CHANGE_OLD_DEVICE_UNAVAILABLE, HEADPHONES)
	expect_equal(output_types(), SPEAKER, "the route now")
	expect_equal(session.state, AVAudioSession.STATE_ACTIVE, "state")


func test_a_device_that_the_category_cannot_use_does_not_change_the_route() -> void:
	await expect_done(session.configure(AVAudioSession.playAndRecord), "playAndRecord")
	var recorder := Recorder.new(session)
	for device: AVAudioSessionSimulator.Device in [
		AVAudioSessionSimulator.DEVICE_BLUETOOTH_A2DP,
		AVAudioSessionSimulator.DEVICE_AIR_PLAY,
		AVAudioSessionSimulator.DEVICE_BLUETOOTH_HFP,
	]:
		simulator.plug(device)
		await settle()
		expect(recorder.take(&"route_changed").is_empty(), "device %d" % device)
		expect_equal(output_types(), RECEIVER, "outputs with device %d" % device)


func test_bluetooth_and_air_play_need_their_option_where_the_game_records() -> void:
	var cases: Dictionary[int, Array] = {
		AVAudioSession.OPTION_ALLOW_BLUETOOTH_A2DP: [AVAudioSessionSimulator.DEVICE_BLUETOOTH_A2DP, A2DP, MICROPHONE],
		AVAudioSession.OPTION_ALLOW_AIR_PLAY: [AVAudioSessionSimulator.DEVICE_AIR_PLAY, AIR_PLAY, MICROPHONE],
		AVAudioSession.OPTION_ALLOW_BLUETOOTH_HFP: [AVAudioSessionSimulator.DEVICE_BLUETOOTH_HFP, HANDS_FREE, HANDS_FREE],
	}
	for option: int in cases:
		var device: AVAudioSessionSimulator.Device = cases[option][0]
		simulator.plug(device)
		await expect_done(session.set_category_with_options(AVAudioSession.playAndRecord, option), "option %d" % option)
		expect_equal(output_types(), cases[option][1], "outputs with option %d" % option)
		expect_equal(input_types(), cases[option][2], "inputs with option %d" % option)
		simulator.unplug(device)


func test_playback_categories_use_bluetooth_and_air_play_without_an_option() -> void:
	for category: int in [AVAudioSession.ambient, AVAudioSession.soloAmbient, AVAudioSession.playback]:
		await expect_done(session.configure(category), "category %d" % category)
		simulator.plug(AVAudioSessionSimulator.DEVICE_BLUETOOTH_A2DP)
		await settle()
		expect_equal(output_types(), A2DP, "Bluetooth with category %d" % category)
		simulator.plug(AVAudioSessionSimulator.DEVICE_AIR_PLAY)
		await settle()
		expect_equal(output_types(), AIR_PLAY, "AirPlay with category %d" % category)
		simulator.unplug(AVAudioSessionSimulator.DEVICE_AIR_PLAY)
		simulator.unplug(AVAudioSessionSimulator.DEVICE_BLUETOOTH_A2DP)


func test_modes_for_calls_allow_a_hands_free_headset() -> void:
	simulator.plug(AVAudioSessionSimulator.DEVICE_BLUETOOTH_HFP)
	for mode: AVAudioSession.SessionMode in [AVAudioSession.MODE_VOICE_CHAT, AVAudioSession.MODE_VIDEO_CHAT]:
		await expect_done(session.configure(AVAudioSession.playAndRecord, mode), "mode %d" % mode)
		expect_equal(output_types(), HANDS_FREE, "outputs in mode %d" % mode)
		expect_equal(input_types(), HANDS_FREE, "inputs in mode %d" % mode)
		expect_equal(session.category_options, 0, "options that were set in mode %d" % mode)


func test_play_and_record_plays_from_the_receiver_by_default() -> void:
	await expect_done(session.configure(AVAudioSession.playAndRecord), "playAndRecord")
	expect_equal(output_types(), RECEIVER, "automatically")
	expect_equal(input_types(), MICROPHONE, "input")
	await expect_done(session.set_category_with_options(AVAudioSession.playAndRecord, AVAudioSession.OPTION_DEFAULT_TO_SPEAKER), "the option")
	expect_equal(output_types(), SPEAKER, "with the option")
	await expect_done(session.configure(AVAudioSession.playAndRecord, AVAudioSession.MODE_VIDEO_CHAT), "the mode")
	expect_equal(output_types(), SPEAKER, "in the mode videoChat")
	await expect_done(session.configure(AVAudioSession.playAndRecord), "playAndRecord again")
	simulator.plug(AVAudioSessionSimulator.DEVICE_WIRED_HEADSET)
	await settle()
	expect_equal(output_types(), HEADPHONES, "with a headset")
	expect_equal(input_types(), HEADSET_MICROPHONE, "input with a headset")


func test_the_speaker_option_has_an_effect_only_while_nothing_is_connected() -> void:
	simulator.plug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
	await expect_done(session.set_category_with_options(AVAudioSession.playAndRecord, AVAudioSession.OPTION_DEFAULT_TO_SPEAKER), "the option")
	expect_equal(output_types(), HEADPHONES, "outputs")


func test_the_speaker_override_lasts_until_the_next_change_of_route() -> void:
	await expect_done(session.configure(AVAudioSession.playAndRecord), "playAndRecord")
	var recorder := Recorder.new(session)
	await expect_done(session.override_output_audio_port(AVAudioSession.PORT_OVERRIDE_SPEAKER), "the override")
	expect_equal(output_types(), SPEAKER, "with the override")
	_expect_route_change(recorder, AVAudioSession.ROUTE_CHANGE_OVERRIDE, RECEIVER)
	simulator.plug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
	await settle()
	expect_equal(output_types(), HEADPHONES, "with headphones")
	simulator.unplug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
	await settle()
	expect_equal(output_types(), RECEIVER, "afterwards")


func test_the_speaker_override_can_be_removed() -> void:
	simulator.plug(AVAudioSessionSimulator.DEVICE_WIRED_HEADSET)
	await expect_done(session.configure(AVAudioSession.playAndRecord), "playAndRecord")
	await expect_done(session.override_output_audio_port(AVAudioSession.PORT_OVERRIDE_SPEAKER), "the override")
	expect_equal(output_types(), SPEAKER, "with the override")
	expect_equal(input_types(), MICROPHONE, "input with the override")
	await expect_done(session.override_output_audio_port(AVAudioSession.PORT_OVERRIDE_NONE), "none")
	expect_equal(output_types(), HEADPHONES, "without")
	expect_equal(input_types(), HEADSET_MICROPHONE, "input without the override")


func test_the_speaker_override_is_only_for_play_and_record() -> void:
	for category: int in 6:
		if category == AVAudioSession.playAndRecord:
			continue
		session.category = category
		await expect_refused(
				session.override_output_audio_port(AVAudioSession.PORT_OVERRIDE_SPEAKER),
				ERR_INVALID_PARAMETER,
				"does not take PORT_OVERRIDE_SPEAKER",
				"category %d" % category)
		await expect_done(session.override_output_audio_port(AVAudioSession.PORT_OVERRIDE_NONE), "none, with category %d" % category)


func test_a_change_of_category_ends_the_speaker_override() -> void:
	await expect_done(session.configure(AVAudioSession.playAndRecord), "playAndRecord")
	await expect_done(session.override_output_audio_port(AVAudioSession.PORT_OVERRIDE_SPEAKER), "the override")
	await expect_done(session.configure(AVAudioSession.playback), "playback")
	await expect_done(session.configure(AVAudioSession.playAndRecord), "playAndRecord again")
	expect_equal(output_types(), RECEIVER, "outputs")


func test_invalid_overrides_are_refused() -> void:
	await expect_done(session.configure(AVAudioSession.playAndRecord), "playAndRecord")
	for number: int in [1, -1, 2, 1936747377]:
		expect_message("There is no port override %d. Use PORT_OVERRIDE_NONE (0) or PORT_OVERRIDE_SPEAKER (1936747378)." % number)
		var request: Signal = session.callv(&"override_output_audio_port", [number])
		await expect_refused(request, ERR_INVALID_PARAMETER, "There is no port override", "number %d" % number)
	expect_equal(output_types(), RECEIVER, "outputs")


func test_which_categories_have_inputs_and_outputs() -> void:
	var records: Dictionary[int, bool] = {
		AVAudioSession.ambient: false,
		AVAudioSession.multiRoute: true,
		AVAudioSession.playAndRecord: true,
		AVAudioSession.playback: false,
		AVAudioSession.record: true,
		AVAudioSession.soloAmbient: false,
	}
	for category: int in records:
		await expect_done(session.configure(category), "category %d" % category)
		expect_equal(not input_types().is_empty(), records[category], "inputs of category %d" % category)
		expect_equal(output_types().is_empty(), category == AVAudioSession.record, "no outputs with category %d" % category)


func test_several_wired_outputs_play_at_once_with_multi_route() -> void:
	await expect_done(session.configure(AVAudioSession.multiRoute), "multiRoute")
	simulator.plug(AVAudioSessionSimulator.DEVICE_HDMI)
	simulator.plug(AVAudioSessionSimulator.DEVICE_USB)
	await settle()
	expect_equal(output_types(), [AVAudioSessionPort.PORT_HDMI, AVAudioSessionPort.PORT_USB_AUDIO] as Array[int], "outputs")


func test_the_dual_route_mode_adds_a_second_pair() -> void:
	simulator.plug(AVAudioSessionSimulator.DEVICE_BLUETOOTH_HFP)
	await expect_done(
			session.configure(AVAudioSession.multiRoute, AVAudioSession.MODE_DUAL_ROUTE, AVAudioSession.OPTION_ALLOW_BLUETOOTH_HFP),
			"the dual route mode")
	expect_equal(output_types(), SPEAKER + HANDS_FREE, "outputs")
	expect_equal(input_types(), MICROPHONE + HANDS_FREE, "inputs")


func test_a_change_of_category_is_a_change_of_route() -> void:
	var recorder := Recorder.new(session)
	await expect_done(session.configure(AVAudioSession.record), "record")
	_expect_route_change(recorder, AVAudioSession.ROUTE_CHANGE_CATEGORY_CHANGE, SPEAKER)


func test_waking_from_sleep_signals_a_change_of_route_to_the_same_ports() -> void:
	var recorder := Recorder.new(session)
	simulator.wake_from_sleep()
	await settle()
	_expect_route_change(recorder, AVAudioSession.ROUTE_CHANGE_WAKE_FROM_SLEEP, SPEAKER)
	expect_equal(output_types(), SPEAKER, "the route now")


func test_the_available_inputs_follow_the_category_and_what_is_plugged_in() -> void:
	simulator.plug(AVAudioSessionSimulator.DEVICE_WIRED_HEADSET)
	await settle()
	for category: int in [AVAudioSession.ambient, AVAudioSession.soloAmbient, AVAudioSession.playback]:
		await expect_done(session.configure(category), "category %d" % category)
		expect(session.available_inputs.is_empty(), "inputs of category %d" % category)
	for category: int in [AVAudioSession.record, AVAudioSession.playAndRecord, AVAudioSession.multiRoute]:
		await expect_done(session.configure(category), "category %d" % category)
		expect_equal(types_of(session.available_inputs), MICROPHONE + HEADSET_MICROPHONE, "inputs of category %d" % category)
	simulator.unplug(AVAudioSessionSimulator.DEVICE_WIRED_HEADSET)
	await settle()
	expect_equal(types_of(session.available_inputs), MICROPHONE, "inputs without the headset")


func test_a_change_of_the_available_inputs_is_signalled() -> void:
	await expect_done(session.configure(AVAudioSession.record), "record")
	var recorder := Recorder.new(session)
	simulator.plug(AVAudioSessionSimulator.DEVICE_USB)
	await settle()
	expect_equal(recorder.take(&"available_inputs_changed"), [[]] as Array[Array], "plugged in")
	simulator.plug(AVAudioSessionSimulator.DEVICE_HDMI)
	await settle()
	expect(recorder.take(&"available_inputs_changed").is_empty(), "a device without an input")
	simulator.unplug(AVAudioSessionSimulator.DEVICE_USB)
	await settle()
	expect_equal(recorder.take(&"available_inputs_changed"), [[]] as Array[Array], "unplugged")


func test_the_preferred_input_is_used_and_null_clears_it() -> void:
	simulator.plug(AVAudioSessionSimulator.DEVICE_USB)
	await expect_done(session.configure(AVAudioSession.playAndRecord), "playAndRecord")
	expect_equal(input_types(), USB, "automatically")
	expect(session.preferred_input == null, "no preference")
	await expect_done(session.set_preferred_input(session.available_inputs[0]), "the built-in microphone")
	expect_equal(input_types(), MICROPHONE, "as preferred")
	expect_equal(session.preferred_input.type, AVAudioSessionPort.PORT_BUILT_IN_MIC, "the preference")
	await expect_done(session.set_preferred_input(null), "no preference")
	expect_equal(input_types(), USB, "automatically again")
	expect(session.preferred_input == null, "no preference again")


func test_a_port_that_is_not_an_available_input_cannot_be_preferred() -> void:
	simulator.plug(AVAudioSessionSimulator.DEVICE_USB)
	await expect_done(session.configure(AVAudioSession.playAndRecord), "playAndRecord")
	var usb := session.available_inputs[1]
	simulator.unplug(AVAudioSessionSimulator.DEVICE_USB)
	await expect_refused(session.set_preferred_input(usb), ERR_INVALID_PARAMETER, "is not an available input of playAndRecord", "an unplugged one")
	await expect_refused(session.set_preferred_input(session.current_route.outputs[0]), ERR_INVALID_PARAMETER, "is not an available input", "an output")
	expect(session.preferred_input == null, "no preference")


func test_a_port_that_a_script_makes_cannot_be_preferred() -> void:
	await expect_done(session.configure(AVAudioSession.playAndRecord), "playAndRecord")
	expect_message("This AVAudioSessionPort is not a port of the session.")
	await expect_refused(session.set_preferred_input(AVAudioSessionPort.new()), ERR_INVALID_PARAMETER, "Use one of available_inputs", "no port")


func test_an_object_of_another_class_is_refused_by_the_engine() -> void:
	# Upstream's bindings convert it to null, without an error.
	if not calls_before_it_checks():
		expect_message("Cannot convert argument 1 from Object to Object")
	session.callv(&"set_preferred_input", [AVAudioSession.new()])
	expect_message("Cannot convert argument 1 from String to Object")
	session.callv(&"set_preferred_input", ["Built-In Microphone"])


func test_a_preferred_input_is_forgotten_when_a_device_with_an_input_is_connected() -> void:
	await expect_done(session.configure(AVAudioSession.playAndRecord), "playAndRecord")
	await expect_done(session.set_preferred_input(session.available_inputs[0]), "the built-in microphone")
	simulator.plug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
	await settle()
	expect(session.preferred_input != null, "a device without an input")
	simulator.plug(AVAudioSessionSimulator.DEVICE_WIRED_HEADSET)
	await settle()
	expect(session.preferred_input == null, "a device with one")
	expect_equal(input_types(), HEADSET_MICROPHONE, "inputs")


func test_an_input_is_available_if_there_is_a_microphone() -> void:
	expect(session.input_available, "with any category")
	await expect_done(session.configure(AVAudioSession.record), "record")
	expect(session.input_available, "with record")


func test_the_player_chooses_a_route_or_cancels() -> void:
	expect_equal(session.route_selection, AVAudioSession.ROUTE_SELECTION_NONE, "at first")
	for selection: AVAudioSession.RouteSelection in [AVAudioSession.ROUTE_SELECTION_LOCAL, AVAudioSession.ROUTE_SELECTION_EXTERNAL]:
		simulator.set_next_route_selection(selection)
		await expect_done(session.prepare_route_selection_for_playback(), "choice %d" % selection)
		expect_equal(session.route_selection, selection, "the choice")
	simulator.set_next_route_selection(AVAudioSession.ROUTE_SELECTION_NONE)
	await expect_refused(session.prepare_route_selection_for_playback(), FAILED, "Do not start playing.", "cancelled")
	expect_equal(session.route_selection, AVAudioSession.ROUTE_SELECTION_NONE, "nothing chosen")


func test_aggregating_input_and_output_is_accepted_only_by_categories_that_do_both() -> void:
	for category: int in [AVAudioSession.playAndRecord, AVAudioSession.multiRoute]:
		await expect_done(session.configure(category), "category %d" % category)
		session.aggregated_io_preference = AVAudioSession.IO_TYPE_AGGREGATED
		await settle()
		expect_equal(session.aggregated_io_preference, AVAudioSession.IO_TYPE_AGGREGATED, "with category %d" % category)
		session.aggregated_io_preference = AVAudioSession.IO_TYPE_NOT_SPECIFIED
		await settle()
	var recorder := Recorder.new(session)
	for category: int in [AVAudioSession.ambient, AVAudioSession.soloAmbient, AVAudioSession.playback, AVAudioSession.record]:
		await expect_done(session.configure(category), "category %d" % category)
		recorder.events.clear()
		session.aggregated_io_preference = AVAudioSession.IO_TYPE_AGGREGATED
		expect_equal(session.aggregated_io_preference, AVAudioSession.IO_TYPE_AGGREGATED, "at once")
		await expect_assignment_refused(recorder, ERR_INVALID_PARAMETER, "does not take aggregated input and output", "category %d" % category)
		expect_equal(session.aggregated_io_preference, AVAudioSession.IO_TYPE_NOT_SPECIFIED, "afterwards")


func test_invalid_io_types_are_refused() -> void:
	var recorder := Recorder.new(session)
	for number: int in [2, -1, 1 << 32]:
		expect_message("There is no IO type %d." % number)
		session.aggregated_io_preference = number
		await expect_assignment_refused(recorder, ERR_INVALID_PARAMETER, "AVAudioSession.IOType", "number %d" % number)


func _expect_route_change(recorder: Recorder, reason: AVAudioSession.RouteChangeReason, previous_outputs: Array[int]) -> void:
	var changes := recorder.take(&"route_changed")
	expect_equal(changes.size(), 1, "changes of route")
	for change: Array in changes:
		expect_equal(change[0], reason, "reason")
		var previous: AVAudioSessionRoute = change[1]
		expect_equal(types_of(previous.outputs), previous_outputs, "outputs of the previous route")
