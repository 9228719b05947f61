extends SessionSuite
## The category on the simulated device, with its options and the sharing policy.


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


func test_each_category_has_a_second_name_in_godots_spelling() -> void:
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
	for category: int in 6:
		session.category = category
		expect_equal(session.category, category, "at once")
		expect_equal(session.get_category(), category, "by the getter")
		await wait_frames(3)
		expect_equal(session.category, category, "some frames later")


func test_the_setter_method_does_the_same_as_the_property() -> void:
	session.set_category(AVAudioSession.record)
	expect_equal(session.category, AVAudioSession.record, "category")


func test_all_handles_share_one_session() -> void:
	var first := AVAudioSession.new()
	var second := AVAudioSession.new()
	first.category = AVAudioSession.playback
	expect_equal(second.category, AVAudioSession.playback, "at once")
	await wait_frames(3)
	expect_equal(AVAudioSession.new().category, AVAudioSession.playback, "a handle made later")


func test_an_invalid_category_is_refused_and_changes_nothing() -> void:
	session.category = AVAudioSession.playback
	await wait_frames(3)
	for number: int in [99, -1, 7, 1 << 32, -9223372036854775808]:
		expect_message("The category %d cannot be set." % number)
		session.category = number
		expect_equal(session.category, AVAudioSession.playback, "category after %d" % number)


func test_unknown_cannot_be_set() -> void:
	session.category = AVAudioSession.playback
	expect_message("The category 6 cannot be set. Use one of AVAudioSession.SessionCategory, from ambient (0) to soloAmbient (5).")
	session.category = AVAudioSession.unknown
	expect_equal(session.category, AVAudioSession.playback, "category")


func test_a_refused_category_is_signalled_once_on_every_handle_with_the_reason() -> void:
	var first_recorder := Recorder.new(session)
	var second := AVAudioSession.new()
	var second_recorder := Recorder.new(second)
	expect_message("The category 99 cannot be set.")
	session.category = 99
	expect(first_recorder.events.is_empty(), "no signal during the assignment")
	await wait_frames(3)
	var expected: Array[Array] = [[
		&"request_failed",
		"set_category",
		ERR_INVALID_PARAMETER,
		"The category 99 cannot be set. Use one of AVAudioSession.SessionCategory, from ambient (0) to soloAmbient (5).",
	]]
	expect_equal(first_recorder.events, expected, "received by the first")
	expect_equal(second_recorder.events, expected, "received by the second")


func test_a_whole_float_is_accepted_as_everywhere_in_the_engine() -> void:
	session.set(&"category", 3.0)
	expect_equal(session.category, AVAudioSession.playback, "category")


func test_a_float_that_is_not_a_category_is_refused() -> void:
	session.category = AVAudioSession.playback
	for number: float in [1e300, -1e300, -INF, INF, 99.5]:
		expect_message("cannot be set. Use one of AVAudioSession.SessionCategory")
		session.set(&"category", number)
		expect_equal(session.category, AVAudioSession.playback, "category after %f" % number)


func test_a_text_is_refused_by_the_engine_and_changes_nothing() -> void:
	session.category = AVAudioSession.playback
	expect_message("Invalid assignment of property or key 'category' with value of type 'String'")
	_assign(session, "ambient")
	expect_equal(session.category, _get_category_after_an_invalid_type(AVAudioSession.playback), "category")


func test_null_is_refused_by_the_engine_and_changes_nothing() -> void:
	session.category = AVAudioSession.playback
	expect_message("Invalid assignment of property or key 'category' with value of type 'Nil'")
	_assign(session, null)
	expect_equal(session.category, _get_category_after_an_invalid_type(AVAudioSession.playback), "category")


func test_an_array_and_an_object_are_refused_by_the_engine() -> void:
	session.category = AVAudioSession.playback
	expect_message("Invalid assignment of property or key 'category' with value of type 'Array'")
	_assign(session, [1])
	expect_message("Invalid assignment of property or key 'category' with value of type 'AVAudioSession'")
	_assign(session, AVAudioSession.new())
	expect_equal(session.category, _get_category_after_an_invalid_type(AVAudioSession.playback), "category")


func test_a_wrong_number_of_arguments_is_refused_by_the_engine() -> void:
	session.category = AVAudioSession.playback
	expect_message("Method expected 1 argument(s), but called with 0.")
	session.callv(&"set_category", [])
	expect_message("Method expected 1 argument(s), but called with 2.")
	session.callv(&"set_category", [1, 2])
	expect_equal(session.category, AVAudioSession.playback, "category")


func test_threads_may_assign_and_read() -> void:
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


func test_the_options_read_back_as_set_and_a_change_of_category_drops_them() -> void:
	expect_equal(session.category_options, 0, "options at first")
	var options := AVAudioSession.OPTION_DUCK_OTHERS | AVAudioSession.OPTION_ALLOW_AIR_PLAY
	await expect_done(session.set_category_with_options(AVAudioSession.playAndRecord, options), "set")
	expect_equal(session.category_options, options, "options as set")
	session.category = AVAudioSession.playback
	await settle()
	expect_equal(session.category_options, 0, "options of the next category")
	await expect_done(session.set_category_with_options(AVAudioSession.playback, AVAudioSession.OPTION_MIX_WITH_OTHERS), "mixed")
	session.category = AVAudioSession.playback
	await settle()
	expect_equal(session.category_options, 0, "options of the same category, set again")


func test_a_category_set_with_options_has_them_and_keeps_the_mode() -> void:
	session.mode = AVAudioSession.MODE_SPOKEN_AUDIO
	await expect_done(
			session.set_category_with_options(AVAudioSession.playback, AVAudioSession.OPTION_MIX_WITH_OTHERS),
			"playback that mixes")
	expect_equal(session.category, AVAudioSession.playback, "category")
	expect_equal(session.category_options, AVAudioSession.OPTION_MIX_WITH_OTHERS, "options")
	expect_equal(session.mode, AVAudioSession.MODE_SPOKEN_AUDIO, "mode")
	await expect_refused(
			session.set_category_with_options(AVAudioSession.ambient, AVAudioSession.OPTION_DEFAULT_TO_SPEAKER),
			ERR_INVALID_PARAMETER,
			"ambient does not take OPTION_DEFAULT_TO_SPEAKER (only playAndRecord).",
			"an option of another category")
	expect_equal(session.category, AVAudioSession.playback, "category after the refusal")
	expect_equal(session.category_options, AVAudioSession.OPTION_MIX_WITH_OTHERS, "options after the refusal")


func test_each_option_is_accepted_with_its_categories_and_refused_with_all_others() -> void:
	var input_and_output: Array[int] = [AVAudioSession.playAndRecord]
	var inputs: Array[int] = [AVAudioSession.record, AVAudioSession.playAndRecord]
	var mixing: Array[int] = [AVAudioSession.playback, AVAudioSession.playAndRecord, AVAudioSession.multiRoute]
	var valid: Dictionary[int, Array] = {
		AVAudioSession.OPTION_MIX_WITH_OTHERS: mixing,
		AVAudioSession.OPTION_DUCK_OTHERS: mixing + [AVAudioSession.ambient],
		AVAudioSession.OPTION_INTERRUPT_SPOKEN_AUDIO_AND_MIX_WITH_OTHERS: mixing,
		AVAudioSession.OPTION_ALLOW_BLUETOOTH_HFP: inputs,
		AVAudioSession.OPTION_DEFAULT_TO_SPEAKER: input_and_output,
		AVAudioSession.OPTION_ALLOW_BLUETOOTH_A2DP: input_and_output,
		AVAudioSession.OPTION_ALLOW_AIR_PLAY: input_and_output,
		AVAudioSession.OPTION_OVERRIDE_MUTED_MICROPHONE_INTERRUPTION: inputs + [AVAudioSession.multiRoute],
		AVAudioSession.OPTION_FAR_FIELD_INPUT | AVAudioSession.OPTION_ALLOW_BLUETOOTH_HFP: inputs,
		AVAudioSession.OPTION_BLUETOOTH_HIGH_QUALITY_RECORDING: inputs,
	}
	for options: int in valid:
		for category: int in 6:
			await expect_done(session.configure(AVAudioSession.playback), "the category before")
			var request := session.set_category_with_options(category, options)
			var what := "options %d with category %d" % [options, category]
			if valid[options].has(category):
				await expect_done(request, what)
				expect_equal(session.category_options, options, what)
			else:
				await expect_refused(request, ERR_INVALID_PARAMETER, " take", what)
				expect_equal(session.category, AVAudioSession.playback, "%s: category" % what)
				expect_equal(session.category_options, 0, "%s: options" % what)


func test_an_option_that_needs_another_option_is_refused_with_its_name() -> void:
	await expect_refused(
			session.set_category_with_options(AVAudioSession.playAndRecord, AVAudioSession.OPTION_FAR_FIELD_INPUT),
			ERR_INVALID_PARAMETER,
			"OPTION_FAR_FIELD_INPUT needs OPTION_ALLOW_BLUETOOTH",
			"far field without Bluetooth")


func test_an_option_that_needs_a_mode_is_refused_with_its_name() -> void:
	await expect_refused(
			session.configure(
					AVAudioSession.playAndRecord,
					AVAudioSession.MODE_VOICE_CHAT,
					AVAudioSession.OPTION_BLUETOOTH_HIGH_QUALITY_RECORDING),
			ERR_INVALID_PARAMETER,
			"only in MODE_DEFAULT, not in MODE_VOICE_CHAT",
			"full quality in a call")
	await expect_refused(
			session.configure(AVAudioSession.multiRoute, AVAudioSession.MODE_SPOKEN_AUDIO, AVAudioSession.OPTION_MIX_WITH_OTHERS),
			ERR_INVALID_PARAMETER,
			"only in MODE_DEFAULT, not in MODE_SPOKEN_AUDIO",
			"several routes that mix, in another mode")


func test_unknown_option_bits_are_refused_and_change_nothing() -> void:
	for options: int in [2048, 1 << 32 | 1, -1]:
		expect_message("The category options %d contain invalid bits." % options)
		await expect_refused(
				session.set_category_with_options(AVAudioSession.playback, options),
				ERR_INVALID_PARAMETER,
				"Combine constants of AVAudioSession.CategoryOptions",
				"options %d" % options)
		expect_message("The category options %d contain invalid bits." % options)
		await expect_refused(
				session.configure(AVAudioSession.playback, AVAudioSession.MODE_DEFAULT, options),
				ERR_INVALID_PARAMETER,
				"Combine constants of AVAudioSession.CategoryOptions",
				"configured options %d" % options)
	expect_equal(session.category, AVAudioSession.soloAmbient, "category")
	expect_equal(session.category_options, 0, "options")


func test_configure_sets_all_four_at_once_or_nothing() -> void:
	await expect_done(
			session.configure(
					AVAudioSession.playback,
					AVAudioSession.MODE_MOVIE_PLAYBACK,
					0,
					AVAudioSession.POLICY_LONG_FORM_VIDEO),
			"a movie")
	var expected: Array[int] = [
		AVAudioSession.playback, AVAudioSession.MODE_MOVIE_PLAYBACK, 0, AVAudioSession.POLICY_LONG_FORM_VIDEO,
	]
	expect_equal(_configuration(), expected, "configuration")
	await expect_refused(
			session.configure(AVAudioSession.record, AVAudioSession.MODE_MEASUREMENT, AVAudioSession.OPTION_DUCK_OTHERS),
			ERR_INVALID_PARAMETER,
			"record does not take OPTION_DUCK_OTHERS",
			"an option of another category")
	expect_equal(_configuration(), expected, "configuration after the refusal")
	await expect_done(session.configure(AVAudioSession.ambient), "the defaults")
	expect_equal(_configuration(), [AVAudioSession.ambient, AVAudioSession.MODE_DEFAULT, 0, AVAudioSession.POLICY_DEFAULT] as Array[int], "configuration by defaults")


func test_configure_refuses_invalid_numbers() -> void:
	var before := _configuration()
	var refused: Dictionary[String, Array] = {
		"The category 6 cannot be set.": [6, 0, 0, 0],
		"The category -1 cannot be set.": [-1, 0, 0, 0],
		"There is no mode 11.": [0, 11, 0, 0],
		"There is no mode -1.": [0, -1, 0, 0],
		"There is no mode 4294967296.": [0, 1 << 32, 0, 0],
		"The category options 2048 contain invalid bits": [0, 0, 2048, 0],
		"There is no route sharing policy 4.": [0, 0, 0, 4],
		"There is no route sharing policy -1.": [0, 0, 0, -1],
		"There is no route sharing policy 4294967297.": [0, 0, 0, (1 << 32) + 1],
	}
	for text: String in refused:
		expect_message(text)
		var request: Signal = session.callv(&"configure", refused[text])
		await expect_refused(request, ERR_INVALID_PARAMETER, text, text)
	expect_equal(_configuration(), before, "configuration")


func test_a_long_form_policy_is_accepted_only_with_playback_and_no_options() -> void:
	var long_forms: Array[AVAudioSession.RouteSharingPolicy] = [
		AVAudioSession.POLICY_LONG_FORM_AUDIO, AVAudioSession.POLICY_LONG_FORM_VIDEO,
	]
	var modes: Array[AVAudioSession.SessionMode] = [
		AVAudioSession.MODE_DEFAULT, AVAudioSession.MODE_MOVIE_PLAYBACK, AVAudioSession.MODE_SPOKEN_AUDIO,
	]
	for policy: AVAudioSession.RouteSharingPolicy in long_forms:
		for mode: AVAudioSession.SessionMode in modes:
			await expect_done(session.configure(AVAudioSession.playback, mode, 0, policy), "policy %d in mode %d" % [policy, mode])
			expect_equal(session.route_sharing_policy, policy, "policy")
		for category: int in 6:
			if category != AVAudioSession.playback:
				await expect_refused(
						session.configure(category, AVAudioSession.MODE_DEFAULT, 0, policy),
						ERR_INVALID_PARAMETER,
						"(only playback)",
						"policy %d with category %d" % [policy, category])
		await expect_refused(
				session.configure(AVAudioSession.playback, AVAudioSession.MODE_VOICE_PROMPT, 0, policy),
				ERR_INVALID_PARAMETER,
				"MODE_VOICE_PROMPT cannot be combined with POLICY_LONG_FORM_",
				"policy %d in another mode" % policy)
		await expect_refused(
				session.configure(AVAudioSession.playback, AVAudioSession.MODE_DEFAULT, AVAudioSession.OPTION_MIX_WITH_OTHERS, policy),
				ERR_INVALID_PARAMETER,
				"takes no options, but OPTION_MIX_WITH_OTHERS was given",
				"policy %d with an option" % policy)
		expect_equal(session.route_sharing_policy, policy, "policy after the refusals")


func test_the_independent_policy_cannot_be_set() -> void:
	await expect_refused(
			session.configure(AVAudioSession.playback, AVAudioSession.MODE_DEFAULT, 0, AVAudioSession.POLICY_INDEPENDENT),
			ERR_INVALID_PARAMETER,
			"POLICY_INDEPENDENT cannot be requested",
			"the system's own policy")
	expect_equal(session.route_sharing_policy, AVAudioSession.POLICY_DEFAULT, "policy")


func test_a_change_of_category_drops_the_policy() -> void:
	await expect_done(
			session.configure(AVAudioSession.playback, AVAudioSession.MODE_DEFAULT, 0, AVAudioSession.POLICY_LONG_FORM_AUDIO),
			"a podcast")
	session.category = AVAudioSession.ambient
	await settle()
	expect_equal(session.route_sharing_policy, AVAudioSession.POLICY_DEFAULT, "policy")


func test_the_category_may_be_changed_while_the_session_is_active() -> void:
	await activate(AVAudioSession.ambient)
	for category: int in 6:
		session.category = category
		await settle()
		expect_equal(session.category, category, "category")
		expect_equal(session.state, AVAudioSession.STATE_ACTIVE, "state with category %d" % category)


func test_the_available_categories_are_all_on_a_device_with_a_microphone() -> void:
	expect_equal(session.available_categories, PackedInt32Array([0, 1, 2, 3, 4, 5]), "categories")


func _configuration() -> Array[int]:
	return [session.category, session.mode, session.category_options, session.route_sharing_policy]


func _assign(session: Object, value: Variant) -> void:
	@warning_ignore("unsafe_property_access")
	session.category = value


func test_the_warnings_about_a_configuration_are_the_errors_of_configure() -> void:
	allow_messages("it behaves as MODE_DEFAULT")
	var options: Array[int] = [0, 1, 2, 4, 8, 17, 32, 64, 128, 4 + 262144, 524288]
	for category: AVAudioSession.SessionCategory in range(AVAudioSession.unknown):
		for mode: AVAudioSession.SessionMode in range(AVAudioSession.MODE_DUAL_ROUTE + 1):
			for option: int in options:
				var recorder := Recorder.new(session)
				var what := "category %d, mode %d, options %d" % [category, mode, option]
				var warnings := AVAudioSession.get_configuration_warnings(category, mode, option)
				var error: Error = await session.configure(category, mode, option)
				var failures := recorder.take(&"request_failed")
				if error == OK:
					var is_misused := session.effective_mode != mode
					expect_equal(warnings.size(), 1 if is_misused else 0, what)
				else:
					expect_equal(warnings[0], failures[0][2], what)


func test_the_warnings_about_invalid_numbers_name_them() -> void:
	var warnings := AVAudioSession.get_configuration_warnings(AVAudioSession.unknown)
	expect(warnings[0].begins_with("The category 6 cannot be set."), "warning: %s" % warnings)
	var before := session.category
	AVAudioSession.get_configuration_warnings(AVAudioSession.record)
	await settle()
	expect_equal(session.category, before, "asking changes nothing")


func _get_category_after_an_invalid_type(before: AVAudioSession.SessionCategory) -> AVAudioSession.SessionCategory:
	return AVAudioSession.ambient if calls_before_it_checks() else before
