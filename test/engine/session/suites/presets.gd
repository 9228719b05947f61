extends Suite
## The effect of each preset on the simulated device: what is audible, the other app and the route.
## All tests share one device, so each begins by resetting it.


func test_a_preset_sets_category_mode_options_and_policy_as_documented() -> void:
	var session := await _start()
	var expected: Dictionary[AVAudioSession.Preset, Array] = {
		AVAudioSession.PRESET_BACKGROUND_MUSIC: [AVAudioSession.ambient, AVAudioSession.MODE_DEFAULT, 0],
		AVAudioSession.PRESET_GAME_SOUND: [AVAudioSession.playback, AVAudioSession.MODE_DEFAULT, AVAudioSession.OPTION_MIX_WITH_OTHERS],
		AVAudioSession.PRESET_VOICE_CHAT: [
			AVAudioSession.playAndRecord,
			AVAudioSession.MODE_VOICE_CHAT,
			AVAudioSession.OPTION_ALLOW_BLUETOOTH_HFP | AVAudioSession.OPTION_DEFAULT_TO_SPEAKER,
		],
		AVAudioSession.PRESET_VIDEO: [AVAudioSession.playback, AVAudioSession.MODE_MOVIE_PLAYBACK, 0],
		AVAudioSession.PRESET_RECORDING: [AVAudioSession.record, AVAudioSession.MODE_DEFAULT, AVAudioSession.OPTION_ALLOW_BLUETOOTH_HFP],
	}
	for preset: AVAudioSession.Preset in expected:
		var error: Error = await session.configure_for(preset)
		expect_equal(error, OK, "error of %d" % preset)
		expect_equal(
				[session.category, session.mode, session.category_options] as Array,
				expected[preset],
				"configuration of %d" % preset)
		expect_equal(session.effective_mode, session.mode, "effective mode of %d" % preset)
		expect_equal(session.route_sharing_policy, AVAudioSession.POLICY_DEFAULT, "policy of %d" % preset)


func test_an_invalid_preset_is_refused_and_changes_nothing() -> void:
	var session := await _start()
	expect_equal(await session.configure_for(AVAudioSession.PRESET_VIDEO), OK, "a preset")
	for number: int in [-1, 5, 1 << 40]:
		expect_message("There is no preset %d. Use one of AVAudioSession.Preset, from PRESET_BACKGROUND_MUSIC (0) to PRESET_RECORDING (4)." % number)
		expect_equal(await session.callv(&"configure_for", [number]), ERR_INVALID_PARAMETER, "error of %d" % number)
	expect_equal(session.category, AVAudioSession.playback, "category")
	expect_equal(session.mode, AVAudioSession.MODE_MOVIE_PLAYBACK, "mode")


func test_background_music_lets_the_players_music_continue() -> void:
	var simulator := await _play_for(AVAudioSession.PRESET_BACKGROUND_MUSIC)
	expect_equal(simulator.get_other_app_state(), AVAudioSessionSimulator.OTHER_APP_PLAYING, "the player's music")
	expect(AVAudioSession.new().secondary_audio_should_be_silenced_hint, "the soundtrack should be silent")
	simulator.stop_other_app()
	expect_equal(simulator.get_other_app_state(), AVAudioSessionSimulator.OTHER_APP_STOPPED, "after the player stopped it")


func test_background_music_obeys_the_ringer_switch() -> void:
	var simulator := await _play_for(AVAudioSession.PRESET_BACKGROUND_MUSIC)
	expect(simulator.is_game_audible(), simulator.get_silence_reason())
	simulator.set_ringer_silent(true)
	expect_equal(simulator.get_silence_reason(), "The ringer switch is set to silent, and ambient obeys it.", "silence")


func test_game_sound_lets_the_players_music_continue_and_ignores_the_ringer_switch() -> void:
	var simulator := await _play_for(AVAudioSession.PRESET_GAME_SOUND)
	simulator.set_ringer_silent(true)
	expect(simulator.is_game_audible(), simulator.get_silence_reason())
	expect_equal(simulator.get_other_app_state(), AVAudioSessionSimulator.OTHER_APP_PLAYING, "the player's music")


func test_voice_chat_pauses_the_music_until_it_ends() -> void:
	var simulator := await _play_for(AVAudioSession.PRESET_VOICE_CHAT)
	expect_equal(simulator.get_other_app_state(), AVAudioSessionSimulator.OTHER_APP_INTERRUPTED, "during the voice chat")
	await AVAudioSession.new().set_active(false, AVAudioSession.NOTIFY_OTHERS_ON_DEACTIVATION)
	expect_equal(simulator.get_other_app_state(), AVAudioSessionSimulator.OTHER_APP_PLAYING, "afterwards")


func test_voice_chat_records_the_player_and_plays_through_the_speaker() -> void:
	var simulator := await _play_for(AVAudioSession.PRESET_VOICE_CHAT)
	simulator.set_ringer_silent(true)
	simulator.set_record_permission(AVAudioSession.RECORD_PERMISSION_GRANTED)
	expect(simulator.is_player_audible(), simulator.get_input_silence_reason())
	expect(simulator.is_game_audible(), simulator.get_silence_reason())
	expect_equal(_outputs(), [AVAudioSessionPort.PORT_BUILT_IN_SPEAKER] as Array[int], "outputs")
	expect_equal(_inputs(), [AVAudioSessionPort.PORT_BUILT_IN_MIC] as Array[int], "inputs")


func test_voice_chat_moves_to_a_bluetooth_headset() -> void:
	var simulator := await _play_for(AVAudioSession.PRESET_VOICE_CHAT)
	simulator.plug(AVAudioSessionSimulator.DEVICE_BLUETOOTH_HFP)
	await wait_frames(2)
	expect_equal(_outputs(), [AVAudioSessionPort.PORT_BLUETOOTH_HFP] as Array[int], "outputs")
	expect_equal(_inputs(), [AVAudioSessionPort.PORT_BLUETOOTH_HFP] as Array[int], "inputs")


func test_voice_chat_does_not_use_headphones_with_high_latency() -> void:
	var simulator := await _play_for(AVAudioSession.PRESET_VOICE_CHAT)
	simulator.plug(AVAudioSessionSimulator.DEVICE_BLUETOOTH_A2DP)
	simulator.plug(AVAudioSessionSimulator.DEVICE_AIR_PLAY)
	await wait_frames(2)
	expect_equal(_outputs(), [AVAudioSessionPort.PORT_BUILT_IN_SPEAKER] as Array[int], "outputs")


func test_video_stops_the_music_and_ignores_the_ringer_switch() -> void:
	var simulator := await _play_for(AVAudioSession.PRESET_VIDEO)
	simulator.set_ringer_silent(true)
	expect(simulator.is_game_audible(), simulator.get_silence_reason())
	expect_equal(simulator.get_other_app_state(), AVAudioSessionSimulator.OTHER_APP_INTERRUPTED, "the player's music")


func test_video_plays_on_any_connected_device() -> void:
	var simulator := await _play_for(AVAudioSession.PRESET_VIDEO)
	simulator.plug(AVAudioSessionSimulator.DEVICE_BLUETOOTH_A2DP)
	await wait_frames(2)
	expect_equal(_outputs(), [AVAudioSessionPort.PORT_BLUETOOTH_A2DP] as Array[int], "Bluetooth")
	simulator.plug(AVAudioSessionSimulator.DEVICE_AIR_PLAY)
	await wait_frames(2)
	expect_equal(_outputs(), [AVAudioSessionPort.PORT_AIR_PLAY] as Array[int], "AirPlay")


func test_recording_records_the_player_and_silences_everything_else() -> void:
	var simulator := await _play_for(AVAudioSession.PRESET_RECORDING, true)
	simulator.set_record_permission(AVAudioSession.RECORD_PERMISSION_GRANTED)
	expect(simulator.is_player_audible(), simulator.get_input_silence_reason())
	expect_equal(simulator.get_silence_reason(), "The category record does not play.", "the game")
	expect_equal(simulator.get_other_app_state(), AVAudioSessionSimulator.OTHER_APP_INTERRUPTED, "an app that mixes")
	expect_equal(_inputs(), [AVAudioSessionPort.PORT_BUILT_IN_MIC] as Array[int], "inputs")


func test_recording_uses_the_microphone_of_a_headset() -> void:
	var simulator := await _play_for(AVAudioSession.PRESET_RECORDING)
	simulator.plug(AVAudioSessionSimulator.DEVICE_BLUETOOTH_HFP)
	await wait_frames(2)
	expect_equal(_inputs(), [AVAudioSessionPort.PORT_BLUETOOTH_HFP] as Array[int], "inputs")


## Resets the device: nothing is plugged in, no app plays and the ringer is on.
func _start() -> AVAudioSession:
	var session := AVAudioSession.new()
	var simulator := AVAudioSession.get_simulator()
	await session.set_active(false)
	simulator.stop_other_app()
	for device: AVAudioSessionSimulator.Device in AVAudioSessionSimulator.DEVICE_CAR_PLAY + 1:
		simulator.unplug(device)
	simulator.set_ringer_silent(false)
	return session


## Makes another app play, and then the game, with that preset.
func _play_for(preset: AVAudioSession.Preset, other_app_mixes := false) -> AVAudioSessionSimulator:
	var session := await _start()
	var simulator := AVAudioSession.get_simulator()
	simulator.start_other_app(other_app_mixes)
	expect_equal(await session.configure_for(preset), OK, "configured")
	expect_equal(await session.set_active(true), OK, "activated")
	return simulator


func _outputs() -> Array[int]:
	return _types(AVAudioSession.new().current_route.outputs)


func _inputs() -> Array[int]:
	return _types(AVAudioSession.new().current_route.inputs)


func _types(ports: Array[AVAudioSessionPort]) -> Array[int]:
	var types: Array[int] = []
	for port: AVAudioSessionPort in ports:
		types.append(port.type)
	return types
