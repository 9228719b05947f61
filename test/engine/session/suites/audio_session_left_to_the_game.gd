extends AudioSessionRefusalSuite
## Decisions of the game that the autoload respects, and misuse that it survives.


class WatchedSession:
	extends AudioSession

	## The threads on which a type was applied.
	var threads: Array[int] = []

	func _apply_type() -> void:
		threads.append(OS.get_thread_caller_id())
		super()


func test_a_session_that_the_game_deactivates_stays_inactive() -> void:
	await play()
	await session.set_active(false)
	await expect_state("inactive", "deactivated")
	for what: int in RETURNS:
		get_tree().root.propagate_notification(what)
	audio_session.type = "ambient"
	play_second_sound()
	await expect_unchanged("inactive")
	simulator.lose_media_services()
	await settle()
	simulator.reset_media_services()
	await expect_unchanged("inactive")
	expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "state of the platform")
	await session.set_active(true)
	await expect_state("active", "activated by the game")


func test_a_session_that_the_game_deactivates_during_a_call_stays_inactive() -> void:
	await play()
	device.begin_interruption()
	await expect_state("interrupted", "a call")
	await session.set_active(false)
	await expect_state("inactive", "deactivated")
	device.end_interruption(true)
	return_to_front()
	await expect_unchanged("inactive")
	device.stop_sound()
	await get_tree().create_timer(A_PAUSE).timeout
	await play()
	expect(simulator.is_game_audible(), "a sound after silence is audible")


func test_a_session_that_the_game_deactivates_after_a_failed_activation_stays_inactive() -> void:
	await start_sound_that_is_refused()
	await session.set_active(false)
	device.allow_activation()
	return_to_front()
	audio_session.type = "ambient"
	play_second_sound()
	await expect_unchanged("inactive")
	expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "state of the platform")
	await session.set_active(true)
	await expect_state("active", "activated by the game")


func test_a_game_without_auto_resume_resumes_by_itself() -> void:
	session.auto_resume = false
	await play()
	device.begin_interruption()
	await expect_state("interrupted", "a call")
	return_to_front()
	await expect_unchanged("interrupted")
	device.end_interruption(true)
	await expect_state("inactive", "after the call")
	return_to_front()
	await expect_unchanged("inactive")
	await session.set_active(true)
	await expect_state("active", "resumed by the game")


func test_what_fails_while_the_media_services_are_lost_is_repeated_when_they_are_back() -> void:
	await play()
	simulator.lose_media_services()
	await expect_state("inactive", "the media services are lost")
	expect_message(TYPE_REFUSED % "ambient")
	expect_message(NOT_ACTIVATED)
	audio_session.type = "ambient"
	await wait_for_refusals(2)
	refused.clear()
	await expect_unchanged("inactive")
	expect_equal(refused, [] as Array[String], "refused while they are lost")
	simulator.reset_media_services()
	await expect_platform_type("ambient", "they are back")
	await expect_state("active", "and the sound")


func test_an_autoload_that_leaves_the_tree_repeats_requests_when_it_is_back() -> void:
	await start_sound_that_is_refused()
	remove_child(audio_session)
	refused.clear()
	device.allow_activation()
	audio_session.type = "ambient"
	await expect_unchanged("inactive")
	expect_equal(refused, [] as Array[String], "refused")
	add_child(audio_session)
	await expect_state("active", "back in the tree")


func test_requests_are_repeated_in_a_paused_game_and_a_disabled_autoload() -> void:
	await start_sound_that_is_refused()
	device.process_mode = PROCESS_MODE_ALWAYS
	audio_session.process_mode = PROCESS_MODE_DISABLED
	get_tree().paused = true
	device.allow_activation()
	await expect_state("active", "repeated")
	get_tree().paused = false


func test_a_game_may_quit_between_attempts_and_during_one() -> void:
	await start_sound_that_is_refused()
	end_game()
	device.allow_activation()
	await get_tree().create_timer(SOME_WAITS).timeout
	expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "state of the platform")
	simulator.set_delay(0.05)
	start_game()
	await expect_soon(func() -> bool: return AudioServer.get_bus_peak_volume_left_db(0, 0) > -144.0, "a sound")
	await wait_frames(2)
	end_game()
	await expect_soon(func() -> bool: return session.state == AVAudioSession.STATE_ACTIVE, "the last requested type")
	start_game()


func test_a_type_that_a_loading_resource_assigns_is_applied_on_the_main_thread() -> void:
	end_game()
	var watched := WatchedSession.new()
	audio_session = watched
	add_child(watched)
	CallingResource.callee = watched.set.bind(&"type", "ambient")
	await load_on_loader_thread("res://calling_resource.tres")
	await expect_platform_type("ambient", "type")
	CallingResource.callee = Callable()
	expect_equal(audio_session.type, "ambient", "the game's type")
	expect_equal(watched.threads, [OS.get_main_thread_id()] as Array[int], "threads")


func test_a_second_autoload_does_not_disturb_the_first_and_leaves_nothing_behind() -> void:
	var second := AudioSession.new()
	add_child(second)
	await start_sound_that_is_refused()
	expect_message(NOT_ACTIVATED)
	await wait_for_refusals(4)
	second.free()
	device.allow_activation()
	await expect_state("active", "the first")
