extends Suite
## What a game sees where there is no audio session: the default on a desktop.

const MESSAGE := "The category playback was not set: this platform has no audio session."


func test_the_category_is_unknown() -> void:
	expect_equal(AVAudioSession.new().category, AVAudioSession.unknown, "category")
	expect_equal(
			ClassDB.class_get_property_default_value(&"AVAudioSession", &"category"),
			AVAudioSession.unknown,
			"default")


func test_a_failure_that_nobody_listens_to_is_one_warning() -> void:
	expect_message(MESSAGE + " To try it on a desktop, set the project setting audio/session/desktop_backend")
	var session := AVAudioSession.new()
	for _round: int in 3:
		session.category = AVAudioSession.playback
		await wait_until(func() -> bool: return session.category == AVAudioSession.unknown)
	await wait_frames(3)


func test_an_assignment_reads_back_and_then_reverts() -> void:
	var session := AVAudioSession.new()
	session.category = AVAudioSession.playback
	expect_equal(session.category, AVAudioSession.playback, "at once")
	expect(
			await wait_until(func() -> bool: return session.category == AVAudioSession.unknown),
			"the category reverts")


func test_the_failure_is_signalled_with_the_reason() -> void:
	var session := AVAudioSession.new()
	var seen: Array[Array] = []
	var category_in_handler: Array[int] = []
	session.request_failed.connect(
			func(operation: String, error: Error, message: String) -> void:
				seen.append([operation, error, message])
				category_in_handler.append(session.category))
	session.category = AVAudioSession.playback
	expect(await wait_until(func() -> bool: return not seen.is_empty()), "the signal comes")
	await wait_frames(3)
	expect_equal(seen, [["set_category", ERR_UNAVAILABLE, MESSAGE]] as Array[Array], "request_failed")
	expect_equal(category_in_handler, [AVAudioSession.unknown] as Array[int], "category in the handler")
	# A lambda that holds the session would keep it for ever.
	for connection: Dictionary in session.request_failed.get_connections():
		var callable: Callable = connection["callable"]
		session.request_failed.disconnect(callable)


func test_a_number_that_is_no_category_is_refused_here_too() -> void:
	var session := AVAudioSession.new()
	expect_message("The category 99 cannot be set.")
	session.category = 99
	expect_equal(session.category, AVAudioSession.unknown, "category")
