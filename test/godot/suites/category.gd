extends Suite
## What a game sees of the category on the simulated device.


## The arguments of each [signal AVAudioSession.request_failed], in order.
class Failures:
	var seen: Array[Array] = []

	func hear(session: AVAudioSession) -> void:
		session.request_failed.connect(_on_request_failed)

	func _on_request_failed(operation: String, error: Error, message: String) -> void:
		seen.append([operation, error, message])


func test_a_session_starts_with_the_category_that_the_engine_set() -> void:
	expect_equal(AVAudioSession.new().category, AVAudioSession.soloAmbient, "category")


func test_the_numbers_are_those_of_the_reference() -> void:
	var numbers: Array[int] = [
		AVAudioSession.ambient,
		AVAudioSession.multiRoute,
		AVAudioSession.playAndRecord,
		AVAudioSession.playback,
		AVAudioSession.record,
		AVAudioSession.soloAmbient,
		AVAudioSession.unknown,
	]
	expect_equal(numbers, [0, 1, 2, 3, 4, 5, 6] as Array[int], "seed names")


func test_each_category_has_a_twin_in_godots_spelling() -> void:
	var numbers: Array[int] = [
		AVAudioSession.CATEGORY_AMBIENT,
		AVAudioSession.CATEGORY_MULTI_ROUTE,
		AVAudioSession.CATEGORY_PLAY_AND_RECORD,
		AVAudioSession.CATEGORY_PLAYBACK,
		AVAudioSession.CATEGORY_RECORD,
		AVAudioSession.CATEGORY_SOLO_AMBIENT,
		AVAudioSession.CATEGORY_UNKNOWN,
	]
	expect_equal(numbers, [0, 1, 2, 3, 4, 5, 6] as Array[int], "twins")


func test_the_class_is_reference_counted_with_an_integer_property() -> void:
	expect_equal(ClassDB.get_parent_class(&"AVAudioSession"), &"RefCounted", "parent")
	var found := false
	for property: Dictionary in ClassDB.class_get_property_list(&"AVAudioSession", true):
		if property["name"] == "category":
			found = true
			expect_equal(property["type"], TYPE_INT, "type of category")
	expect(found, "category is a property")


func test_an_assigned_category_reads_back_at_once_and_stays() -> void:
	var session := AVAudioSession.new()
	for category: int in 6:
		session.category = category
		expect_equal(session.category, category, "at once")
		expect_equal(session.get_category(), category, "by the getter")
		await wait_frames(3)
		expect_equal(session.category, category, "some frames later")


func test_the_setter_method_does_what_the_property_does() -> void:
	var session := AVAudioSession.new()
	session.set_category(AVAudioSession.record)
	expect_equal(session.category, AVAudioSession.record, "category")


func test_every_handle_shows_the_one_session() -> void:
	var first := AVAudioSession.new()
	var second := AVAudioSession.new()
	first.category = AVAudioSession.playback
	expect_equal(second.category, AVAudioSession.playback, "at once")
	await wait_frames(3)
	expect_equal(AVAudioSession.new().category, AVAudioSession.playback, "a handle made later")


func test_a_number_that_is_no_category_is_refused_and_changes_nothing() -> void:
	var session := AVAudioSession.new()
	session.category = AVAudioSession.playback
	await wait_frames(3)
	for number: int in [99, -1, 7, 1 << 32, -9223372036854775808]:
		expect_message("The category %d cannot be set." % number)
		session.category = number
		expect_equal(session.category, AVAudioSession.playback, "category after %d" % number)


func test_unknown_cannot_be_set() -> void:
	var session := AVAudioSession.new()
	session.category = AVAudioSession.playback
	expect_message("The category 6 cannot be set. Use one of AVAudioSession.SessionCategory, from ambient (0) to soloAmbient (5).")
	session.category = AVAudioSession.unknown
	expect_equal(session.category, AVAudioSession.playback, "category")


func test_a_refused_number_is_signalled_once_to_every_handle_with_the_reason() -> void:
	var first := AVAudioSession.new()
	var second := AVAudioSession.new()
	var failures_of_first := Failures.new()
	var failures_of_second := Failures.new()
	failures_of_first.hear(first)
	failures_of_second.hear(second)
	expect_message("The category 99 cannot be set.")
	first.category = 99
	expect(failures_of_first.seen.is_empty(), "the signal does not come inside the assignment")
	await wait_until(func() -> bool: return not failures_of_first.seen.is_empty())
	await wait_frames(3)
	var expected: Array[Array] = [[
		"set_category",
		ERR_INVALID_PARAMETER,
		"The category 99 cannot be set. Use one of AVAudioSession.SessionCategory, from ambient (0) to soloAmbient (5).",
	]]
	expect_equal(failures_of_first.seen, expected, "heard by the first")
	expect_equal(failures_of_second.seen, expected, "heard by the second")


func test_a_whole_float_is_taken_as_the_engine_takes_it_everywhere() -> void:
	var session := AVAudioSession.new()
	session.set(&"category", 3.0)
	expect_equal(session.category, AVAudioSession.playback, "category")


func test_a_float_that_is_no_category_is_refused() -> void:
	var session := AVAudioSession.new()
	session.category = AVAudioSession.playback
	for number: float in [1e300, -1e300, -INF, INF, 99.5]:
		expect_message("cannot be set. Use one of AVAudioSession.SessionCategory")
		session.set(&"category", number)
		expect_equal(session.category, AVAudioSession.playback, "category after %f" % number)


func test_a_text_is_refused_by_the_engine_and_changes_nothing() -> void:
	var session := AVAudioSession.new()
	session.category = AVAudioSession.playback
	expect_message("Invalid assignment of property or key 'category' with value of type 'String'")
	_assign(session, "ambient")
	expect_equal(session.category, AVAudioSession.playback, "category")


func test_null_is_refused_by_the_engine_and_changes_nothing() -> void:
	var session := AVAudioSession.new()
	session.category = AVAudioSession.playback
	expect_message("Invalid assignment of property or key 'category' with value of type 'Nil'")
	_assign(session, null)
	expect_equal(session.category, AVAudioSession.playback, "category")


func test_an_array_and_an_object_are_refused_by_the_engine() -> void:
	var session := AVAudioSession.new()
	session.category = AVAudioSession.playback
	expect_message("Invalid assignment of property or key 'category' with value of type 'Array'")
	_assign(session, [1])
	expect_message("Invalid assignment of property or key 'category' with value of type 'AVAudioSession'")
	_assign(session, session)
	expect_equal(session.category, AVAudioSession.playback, "category")


func test_a_wrong_number_of_arguments_is_refused_by_the_engine() -> void:
	var session := AVAudioSession.new()
	session.category = AVAudioSession.playback
	expect_message("Method expected 1 argument(s), but called with 0.")
	session.callv(&"set_category", [])
	expect_message("Method expected 1 argument(s), but called with 2.")
	session.callv(&"set_category", [1, 2])
	expect_equal(session.category, AVAudioSession.playback, "category")


func test_threads_may_assign_and_read() -> void:
	var session := AVAudioSession.new()
	var task := WorkerThreadPool.add_group_task(
			func(index: int) -> void:
				session.category = index % 6
				var seen := session.category
				assert(seen >= 0 and seen < 6),
			2000)
	WorkerThreadPool.wait_for_group_task_completion(task)
	session.category = AVAudioSession.multiRoute
	await wait_frames(5)
	expect_equal(session.category, AVAudioSession.multiRoute, "category")


func test_a_paused_tree_does_not_hold_requests_up() -> void:
	var session := AVAudioSession.new()
	var failures_seen := Failures.new()
	failures_seen.hear(session)
	get_tree().paused = true
	expect_message("The category 42 cannot be set.")
	session.category = 42
	await wait_frames(3)
	get_tree().paused = false
	expect_equal(failures_seen.seen.size(), 1, "signals while paused")


func _assign(session: Object, value: Variant) -> void:
	@warning_ignore("unsafe_property_access")
	session.category = value
