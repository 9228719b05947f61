extends AudioSessionRefusalSuite
## Sounds for which the device refuses to activate the session.


func test_a_failed_activation_is_repeated_while_the_game_plays_and_prints_one_warning() -> void:
	simulator.fail_next(AVAudioSession.ERROR_CODE_CANNOT_START_PLAYING, "set_active")
	simulator.fail_next(AVAudioSession.ERROR_CODE_CANNOT_START_PLAYING, "set_active")
	expect_message(NOT_ACTIVATED)
	await play()
	expect(simulator.is_game_audible(), "audible")
	expect_equal(refused, ["set_active", "set_active"] as Array[String], "refused")
	expect_equal(notified, ["active"] as Array[String], "notified states")


func test_a_sound_that_starts_during_a_call_is_audible_after_it() -> void:
	await start_sound_that_is_refused()
	await wait_for_refusals(3)
	expect_equal(audio_session.state, "inactive", "during the call")
	device.allow_activation()
	await expect_state("active", "after the call")
	expect(simulator.is_game_audible(), "audible")


func test_an_activation_is_never_attempted_twice_in_a_frame() -> void:
	await start_sound_that_is_refused()
	for index: int in 30:
		audio_session.type = ["ambient", "playback"][index % 2]
		return_to_front()
		play_second_sound()
		await wait_frames(1)
	for index: int in range(1, refused_in.size()):
		expect(refused_in[index] > refused_in[index - 1], "refusal %d" % index)
	expect(refused_in.size() > 1, "refusals")
	device.allow_activation()
	await expect_state("active", "in the end")


func test_a_failed_activation_is_repeated_with_a_new_type() -> void:
	await start_sound_that_is_refused()
	end_waits()
	device.allow_activation()
	await expect_unchanged("inactive")
	audio_session.type = "ambient"
	await expect_state("active", "a new type")
	expect(simulator.is_game_audible(), "audible")


func test_a_failed_activation_is_repeated_with_the_same_type() -> void:
	audio_session.type = "ambient"
	await start_sound_that_is_refused()
	end_waits()
	device.allow_activation()
	await expect_unchanged("inactive")
	audio_session.type = "ambient"
	await expect_state("active", "the same type")


func test_a_failed_activation_is_repeated_with_another_sound() -> void:
	await start_sound_that_is_refused()
	await wait_frames(2)
	end_waits()
	device.allow_activation()
	await expect_unchanged("inactive")
	play_second_sound()
	await expect_state("active", "another sound")


func test_a_failed_activation_is_repeated_when_a_sound_starts_again() -> void:
	play_second_sound()
	await start_sound_that_is_refused()
	end_waits()
	device.allow_activation()
	await expect_unchanged("inactive")
	play_second_sound()
	await expect_state("active", "the sound from its beginning")


func test_a_failed_activation_is_repeated_when_a_video_starts() -> void:
	await start_sound_that_is_refused()
	end_waits()
	device.allow_activation()
	await expect_unchanged("inactive")
	var video_player := VideoStreamPlayer.new()
	video_player.stream = TestVideo.new()
	add_child(video_player)
	video_player.play()
	await expect_state("active", "a video")
	video_player.stop()


func test_a_failed_activation_is_repeated_when_the_player_returns() -> void:
	for what: int in RETURNS:
		await start_sound_that_is_refused()
		end_waits()
		device.allow_activation()
		await expect_unchanged("inactive")
		get_tree().root.propagate_notification(what)
		await expect_state("active", "notification %d" % what)
		await start_over()


func test_no_activation_is_attempted_after_the_sound_has_ended() -> void:
	await start_sound_that_is_refused()
	device.stop_sound()
	await get_tree().create_timer(A_PAUSE).timeout
	refused.clear()
	device.allow_activation()
	await expect_unchanged("inactive")
	return_to_front()
	audio_session.type = "ambient"
	await expect_unchanged("inactive")
	expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "state of the platform")
	expect_equal(refused, [] as Array[String], "refused")


## A video stream without pictures and of any length.
class TestVideo:
	extends VideoStream

	func _instantiate_playback() -> VideoStreamPlayback:
		return TestVideoPlayback.new()


class TestVideoPlayback:
	extends VideoStreamPlayback

	var _plays := false
	var _picture := ImageTexture.create_from_image(Image.create_empty(1, 1, false, Image.FORMAT_RGB8))

	func _play() -> void:
		_plays = true

	func _stop() -> void:
		_plays = false

	func _is_playing() -> bool:
		return _plays

	func _update(_delta: float) -> void:
		pass

	func _get_texture() -> Texture2D:
		return _picture
