extends SessionSuite
## Routes, ports, channels and data sources: their properties and methods.


func test_a_route_has_the_input_and_output_ports_in_use() -> void:
	await expect_done(session.configure(AVAudioSession.playAndRecord), "playAndRecord")
	var route := session.current_route
	expect_equal(types_of(route.inputs), [AVAudioSessionPort.PORT_BUILT_IN_MIC] as Array[int], "inputs")
	expect_equal(types_of(route.outputs), [AVAudioSessionPort.PORT_BUILT_IN_RECEIVER] as Array[int], "outputs")
	await expect_done(session.configure(AVAudioSession.record), "record")
	expect(session.current_route.outputs.is_empty(), "no outputs")


func test_a_route_is_a_snapshot() -> void:
	var before := session.current_route
	simulator.plug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
	await settle()
	expect_equal(types_of(before.outputs), [AVAudioSessionPort.PORT_BUILT_IN_SPEAKER] as Array[int], "the old snapshot")
	expect_equal(output_types(), [AVAudioSessionPort.PORT_HEADPHONES] as Array[int], "a new one")


func test_a_port_outlives_the_route_that_it_was_read_from() -> void:
	var port := session.current_route.outputs[0]
	simulator.plug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
	await settle()
	expect_equal(port.name, "Built-In Speaker", "name")
	expect_equal(port.channels.size(), 2, "channels")


func test_a_channel_outlives_the_port_that_it_was_read_from() -> void:
	var channel := session.current_route.outputs[0].channels[1]
	simulator.plug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
	await settle()
	expect_equal(channel.number, 2, "number")
	expect_equal(channel.owning_port_uid, "Built-In Speaker", "port")


func test_a_data_source_outlives_the_port_that_it_was_read_from() -> void:
	var source := await _built_in_source(1)
	await expect_done(session.configure(AVAudioSession.playback), "playback")
	expect_equal(source.name, "Front", "name")


func test_a_capability_outlives_the_port_that_it_was_read_from() -> void:
	var capability := (await _bluetooth_microphone()).far_field_capture
	simulator.unplug(AVAudioSessionSimulator.DEVICE_BLUETOOTH_HFP)
	await settle()
	expect(capability.supported, "supported")


func test_objects_that_a_script_makes_are_empty() -> void:
	expect(AVAudioSessionRoute.new().inputs.is_empty() and AVAudioSessionRoute.new().outputs.is_empty(), "a route")
	var port := AVAudioSessionPort.new()
	expect_equal([port.type, port.name, port.uid, port.channels.size(), port.data_sources.size()] as Array, [AVAudioSessionPort.PORT_UNKNOWN, "", "", 0, 0], "a port")
	expect(port.selected_data_source == null and port.far_field_capture == null, "properties that a port may lack")
	expect_equal(AVAudioSessionChannel.new().name, "", "a channel")
	expect_equal(AVAudioSessionDataSource.new().supported_polar_patterns.size(), 0, "a data source")
	expect(not AVAudioSessionCapability.new().supported, "a capability")


func test_a_port_has_a_type_a_name_and_a_unique_identifier() -> void:
	await expect_done(session.configure(AVAudioSession.multiRoute), "multiRoute")
	simulator.plug(AVAudioSessionSimulator.DEVICE_USB)
	simulator.plug(AVAudioSessionSimulator.DEVICE_HDMI)
	await settle()
	var uids: Dictionary[String, bool] = {}
	for port: AVAudioSessionPort in session.current_route.outputs + session.available_inputs:
		expect(port.type != AVAudioSessionPort.PORT_UNKNOWN, "type of %s" % port.name)
		expect(not port.name.is_empty(), "name of %s" % port.uid)
		expect(not port.uid.is_empty(), "identifier of %s" % port.name)
		uids[port.uid] = true
	expect_equal(uids.size(), 4, "different identifiers")
	expect_equal(session.current_route.outputs[0].uid, session.current_route.outputs[0].uid, "the same port, read twice")


func test_a_port_reports_whether_it_processes_voice_and_plays_spatial_audio() -> void:
	var speaker := session.current_route.outputs[0]
	expect(not speaker.hardware_voice_call_processing, "the speaker processes no voice")
	expect(not speaker.spatial_audio_enabled, "spatial audio is off")
	simulator.set_spatial_audio_enabled(true)
	await settle()
	expect(session.current_route.outputs[0].spatial_audio_enabled, "spatial audio is on")
	expect((await _bluetooth_microphone()).hardware_voice_call_processing, "a headset processes voice")


func test_a_port_has_channels() -> void:
	expect_equal(session.current_route.outputs[0].channels.size(), 2, "of the speaker")
	await expect_done(session.configure(AVAudioSession.playAndRecord), "playAndRecord")
	expect_equal(session.current_route.outputs[0].channels.size(), 1, "of the receiver")


func test_a_channel_has_a_name_number_label_and_port() -> void:
	var port := session.current_route.outputs[0]
	for index: int in 2:
		var channel := port.channels[index]
		expect_equal(channel.name, "Built-In Speaker %d" % (index + 1), "name")
		expect_equal(channel.number, index + 1, "number")
		expect_equal(channel.label, index + 1, "label")
		expect_equal(channel.owning_port_uid, port.uid, "port")


func test_a_port_has_data_sources_and_accepts_a_preferred_one() -> void:
	var recorder := Recorder.new(session)
	var microphone := await _built_in_microphone()
	expect_equal(microphone.data_sources.size(), 3, "data sources")
	expect_equal(microphone.selected_data_source.id, microphone.data_sources[0].id, "in use")
	expect(microphone.preferred_data_source == null, "preferred")
	recorder.events.clear()
	var wanted := microphone.data_sources[2]
	await expect_done(microphone.set_preferred_data_source(wanted), "preferred")
	expect_equal(recorder.of(&"route_changed").map(func(change: Array) -> int: return change[0]), [AVAudioSession.ROUTE_CHANGE_ROUTE_CONFIGURATION_CHANGE], "change of route")
	expect(microphone.preferred_data_source == null, "the old snapshot")
	microphone = session.current_route.inputs[0]
	expect_equal(microphone.preferred_data_source.id, wanted.id, "preferred afterwards")
	expect_equal(microphone.selected_data_source.id, wanted.id, "in use afterwards")
	await expect_done(microphone.set_preferred_data_source(null), "without a data source")
	microphone = session.current_route.inputs[0]
	expect(microphone.preferred_data_source == null, "preferred at last")
	expect_equal(microphone.selected_data_source.id, microphone.data_sources[0].id, "in use at last")


func test_a_data_source_of_another_port_cannot_be_preferred() -> void:
	simulator.plug(AVAudioSessionSimulator.DEVICE_USB)
	await expect_done(session.configure(AVAudioSession.playAndRecord), "playAndRecord")
	var source := session.available_inputs[0].data_sources[0]
	await expect_refused(
			session.available_inputs[1].set_preferred_data_source(source),
			ERR_INVALID_PARAMETER,
			"It has no data sources.",
			"the microphone's, for a USB port")
	await expect_refused(
			session.available_inputs[0].set_preferred_data_source(AVAudioSessionDataSource.new()),
			ERR_INVALID_PARAMETER,
			"has no data source 0. It has 1 (Bottom), 2 (Front), 3 (Back).",
			"one that a script made")


func test_an_unplugged_port_accepts_no_data_source() -> void:
	var microphone := await _built_in_microphone()
	var source := microphone.data_sources[1]
	await expect_done(session.configure(AVAudioSession.playback), "playback")
	await expect_refused(microphone.set_preferred_data_source(source), ERR_INVALID_PARAMETER, "There is no port \"Built-In Microphone\" now.", "a port")
	await expect_refused(source.set_preferred_polar_pattern(AVAudioSessionDataSource.POLAR_PATTERN_CARDIOID), ERR_INVALID_PARAMETER, "There is no port", "a pattern")


func test_the_data_sources_are_those_of_the_current_route() -> void:
	expect(session.input_data_sources.is_empty(), "of a missing input")
	await expect_done(session.configure(AVAudioSession.playAndRecord), "playAndRecord")
	expect_equal(_ids(session.input_data_sources), [1, 2, 3] as Array[int], "of the microphones")
	expect(session.output_data_sources.is_empty(), "of the receiver")
	simulator.plug(AVAudioSessionSimulator.DEVICE_WIRED_HEADSET)
	await settle()
	expect(session.input_data_sources.is_empty(), "of a headset")


func test_a_selected_data_source_changes_the_configuration_of_the_route() -> void:
	await expect_done(session.configure(AVAudioSession.record), "record")
	expect_equal(session.input_data_source.id, 1, "in use")
	var recorder := Recorder.new(session)
	await expect_done(session.set_input_data_source(session.input_data_sources[1]), "selected")
	expect_equal(session.input_data_source.id, 2, "in use afterwards")
	expect_equal(recorder.take(&"route_changed").map(func(change: Array) -> int: return change[0]), [AVAudioSession.ROUTE_CHANGE_ROUTE_CONFIGURATION_CHANGE], "change of route")
	await expect_done(session.set_input_data_source(session.input_data_sources[1]), "selected again")
	expect(recorder.take(&"route_changed").is_empty(), "nothing changed")
	await expect_done(session.set_input_data_source(null), "chosen by the system")
	expect_equal(session.input_data_source.id, 1, "in use at last")
	await expect_done(session.configure(AVAudioSession.playback), "playback")
	expect(session.output_data_source == null, "the speaker has none in use")
	await expect_done(session.set_output_data_source(null), "chosen by the system")


func test_a_data_source_that_the_route_does_not_have_cannot_be_selected() -> void:
	await expect_done(session.configure(AVAudioSession.playAndRecord), "playAndRecord")
	var source := session.input_data_sources[0]
	await expect_refused(session.set_output_data_source(source), ERR_INVALID_PARAMETER, "has no data source 1", "a microphone as an output")
	await expect_refused(session.set_input_data_source(AVAudioSessionDataSource.new()), ERR_INVALID_PARAMETER, "has no data source 0", "one that a script made")
	await expect_done(session.configure(AVAudioSession.playback), "playback")
	await expect_refused(session.set_input_data_source(source), ERR_INVALID_PARAMETER, "The route has no such port now.", "without an input")
	expect(session.input_data_source == null, "in use")


func test_a_data_source_has_a_number_and_a_name() -> void:
	var microphone := await _built_in_microphone()
	expect_equal(_ids(microphone.data_sources), [1, 2, 3] as Array[int], "numbers")
	var names: Array[String] = []
	for source: AVAudioSessionDataSource in microphone.data_sources:
		names.append(source.name)
	expect_equal(names, ["Bottom", "Front", "Back"] as Array[String], "names")


func test_a_data_source_has_a_location_and_an_orientation() -> void:
	var bottom := await _built_in_source(0)
	expect_equal(bottom.location, AVAudioSessionDataSource.LOCATION_LOWER, "location of the bottom microphone")
	expect_equal(bottom.orientation, AVAudioSessionDataSource.ORIENTATION_BOTTOM, "orientation")
	var back := await _built_in_source(2)
	expect_equal(back.location, AVAudioSessionDataSource.LOCATION_UPPER, "location of the back microphone")
	expect_equal(back.orientation, AVAudioSessionDataSource.ORIENTATION_BACK, "orientation")


func test_a_data_source_accepts_a_polar_pattern_that_it_supports() -> void:
	var front := await _built_in_source(1)
	expect_equal(front.selected_polar_pattern, AVAudioSessionDataSource.POLAR_PATTERN_OMNIDIRECTIONAL, "in use")
	expect_equal(front.preferred_polar_pattern, AVAudioSessionDataSource.POLAR_PATTERN_NONE, "preferred")
	for pattern: int in front.supported_polar_patterns:
		await expect_done(front.set_preferred_polar_pattern(pattern), "pattern %d" % pattern)
		front = session.available_inputs[0].data_sources[1]
		expect_equal(front.preferred_polar_pattern, pattern, "preferred afterwards")
		expect_equal(front.selected_polar_pattern, pattern, "in use afterwards")
	await expect_done(front.set_preferred_polar_pattern(AVAudioSessionDataSource.POLAR_PATTERN_NONE), "without a data source")
	front = session.available_inputs[0].data_sources[1]
	expect_equal(front.preferred_polar_pattern, AVAudioSessionDataSource.POLAR_PATTERN_NONE, "preferred at last")
	expect_equal(front.selected_polar_pattern, AVAudioSessionDataSource.POLAR_PATTERN_OMNIDIRECTIONAL, "in use at last")


func test_a_polar_pattern_that_is_not_supported_is_refused() -> void:
	var bottom := await _built_in_source(0)
	expect_equal(bottom.supported_polar_patterns, PackedInt32Array([AVAudioSessionDataSource.POLAR_PATTERN_OMNIDIRECTIONAL]), "supported")
	await expect_refused(
			bottom.set_preferred_polar_pattern(AVAudioSessionDataSource.POLAR_PATTERN_STEREO),
			ERR_INVALID_PARAMETER,
			"The data source Bottom has no polar pattern stereo. It has omnidirectional.",
			"stereo")
	for number: int in [5, -1, 1 << 32]:
		expect_message("There is no polar pattern %d." % number)
		var request: Signal = bottom.callv(&"set_preferred_polar_pattern", [number])
		await expect_refused(request, ERR_INVALID_PARAMETER, "Use one of AVAudioSessionDataSource.PolarPattern.", "pattern %d" % number)


func test_a_bluetooth_microphone_has_capabilities_and_other_ports_do_not() -> void:
	var microphone := await _bluetooth_microphone()
	expect(microphone.far_field_capture != null, "far field")
	expect(microphone.high_quality_recording != null, "full quality")
	for port: AVAudioSessionPort in session.current_route.outputs + [session.available_inputs[0]]:
		expect(port.far_field_capture == null, "far field of %s" % port.name)
		expect(port.high_quality_recording == null, "full quality of %s" % port.name)


func test_a_capability_reports_whether_it_is_supported_and_enabled() -> void:
	var microphone := await _bluetooth_microphone()
	expect(microphone.far_field_capture.supported, "far field is supported")
	expect(not microphone.far_field_capture.enabled, "and not enabled")
	expect(microphone.high_quality_recording.supported, "full quality is supported")
	expect(not microphone.high_quality_recording.enabled, "and not enabled")


func test_a_capability_is_enabled_by_its_option_in_an_active_session() -> void:
	simulator.plug(AVAudioSessionSimulator.DEVICE_BLUETOOTH_HFP)
	await activate(AVAudioSession.playAndRecord, AVAudioSession.OPTION_ALLOW_BLUETOOTH_HFP | AVAudioSession.OPTION_FAR_FIELD_INPUT)
	expect(session.current_route.inputs[0].far_field_capture.enabled, "far field")
	expect(not session.current_route.inputs[0].high_quality_recording.enabled, "not full quality")
	await expect_done(session.set_active(false), "deactivated")
	expect(not session.available_inputs[1].far_field_capture.enabled, "far field while inactive")


func test_read_only_properties_cannot_be_assigned() -> void:
	var objects: Array[Object] = [
		session.current_route, session.current_route.outputs[0], session.current_route.outputs[0].channels[0],
		await _built_in_source(0), (await _bluetooth_microphone()).far_field_capture,
	]
	for object: Object in objects:
		for property: Dictionary in ClassDB.class_get_property_list(object.get_class(), true):
			var name: StringName = property["name"]
			var before: Variant = object.get(name)
			object.set(name, before)
			expect_equal(ClassDB.class_get_property_setter(object.get_class(), name), &"", "setter of %s" % name)


func _built_in_microphone() -> AVAudioSessionPort:
	await expect_done(session.configure(AVAudioSession.record), "record")
	return session.available_inputs[0]


func _built_in_source(index: int) -> AVAudioSessionDataSource:
	return (await _built_in_microphone()).data_sources[index]


func _bluetooth_microphone() -> AVAudioSessionPort:
	simulator.plug(AVAudioSessionSimulator.DEVICE_BLUETOOTH_HFP)
	await expect_done(
			session.set_category_with_options(AVAudioSession.playAndRecord, AVAudioSession.OPTION_ALLOW_BLUETOOTH_HFP),
			"hands-free Bluetooth")
	return session.current_route.inputs[0]


func _ids(sources: Array[AVAudioSessionDataSource]) -> Array[int]:
	var ids: Array[int] = []
	for source: AVAudioSessionDataSource in sources:
		ids.append(source.id)
	return ids
