extends Suite
## The autoload without an audio session.

const AudioSession := preload("res://addons/audio_session/audio_session.gd")

var audio_session := AudioSession.new()


func set_up() -> void:
	add_child(audio_session)


func test_it_reports_that_nothing_serves_it() -> void:
	expect(not audio_session.is_supported(), "supported")
	expect(not audio_session.is_state_observable(), "is_state_observable()")
	expect_equal(audio_session.get_backend_name(), "none", "backend")


func test_the_type_is_remembered() -> void:
	for name: String in ["ambient", "playback", "auto"]:
		audio_session.type = name
		await wait_frames(2)
		expect_equal(audio_session.type, name, "type")


func test_an_invalid_type_is_ignored_with_a_warning() -> void:
	expect_message("\"loud\" is not an audio session type, so the type stays \"auto\".")
	audio_session.type = "loud"
	expect_equal(audio_session.type, "auto", "type")


func test_no_request_is_made_to_an_extension_without_a_session() -> void:
	var failures: Array[Array] = []
	var session := audio_session.get_av_audio_session()
	if session != null:
		session.connect(&"request_failed", func(operation: String, error: int, message: String) -> void: failures.append([operation, error, message]))
	for name: String in ["ambient", "ambient", "auto"]:
		audio_session.type = name
		await wait_frames(5)
	for what: int in [NOTIFICATION_APPLICATION_FOCUS_IN, NOTIFICATION_APPLICATION_RESUMED]:
		get_tree().root.propagate_notification(what)
		await wait_frames(5)
	remove_child(audio_session)
	add_child(audio_session)
	await wait_frames(5)
	expect_equal(failures, [] as Array[Array], "refused")
