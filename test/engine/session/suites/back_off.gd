extends Suite
## The waits between two attempts of the autoload, with times set by the test.

const BackOff := preload("res://addons/audio_session/platforms/back_off.gd")
const START := 5_000

var back_off := BackOff.new()


func test_nothing_is_due_before_a_refusal() -> void:
	expect(not back_off.take_due(0), "at first")
	expect(not back_off.take_due(1_000_000), "later")


func test_each_wait_is_twice_as_long_as_the_last_up_to_ten_seconds() -> void:
	var now := START
	var waits: Array[int] = []
	for _refusal: int in 8:
		back_off.wait(now)
		waits.append(_find_due(now))
		now += waits[-1]
		expect(back_off.take_due(now), "due after %d" % waits[-1])
	expect_equal(waits, [250, 500, 1000, 2000, 4000, 8000, 10_000, 10_000] as Array[int], "waits")


func test_the_end_of_a_wait_is_reported_once() -> void:
	back_off.wait(START)
	expect(not back_off.take_due(START + 249), "too early")
	expect(back_off.take_due(START + 250), "in time")
	expect(not back_off.take_due(START + 251), "a second time")


func test_a_refusal_during_a_wait_does_not_make_it_longer() -> void:
	for _refusal: int in 5:
		back_off.wait(START)
	back_off.wait(START + 200)
	expect(back_off.take_due(START + 250), "the first wait")


func test_a_wait_can_be_made_shorter_but_not_longer() -> void:
	back_off.wait(START)
	back_off.hasten(START + 900)
	expect(back_off.take_due(START + 250), "not longer")
	back_off.wait(START)
	back_off.hasten(START + 100)
	expect(back_off.take_due(START + 100), "shorter")
	back_off.hasten(START + 300)
	expect(not back_off.take_due(START + 299), "without a wait, too early")
	expect(back_off.take_due(START + 300), "without a wait")


func test_the_waits_are_drawn_out_when_the_next_would_end_after_ten_seconds() -> void:
	var now := START
	for refusal: int in 5:
		expect(not back_off.is_drawn_out(), "before wait %d" % refusal)
		back_off.wait(now)
		now += _find_due(now)
		back_off.take_due(now)
	expect(back_off.is_drawn_out(), "after 7.75 s")


func test_after_the_end_the_first_wait_is_short_again() -> void:
	var now := START
	for _refusal: int in 6:
		back_off.wait(now)
		now += _find_due(now)
		back_off.take_due(now)
	back_off.wait(now)
	back_off.end()
	expect(not back_off.take_due(now + 100_000), "the current wait")
	expect(not back_off.is_drawn_out(), "drawn out")
	back_off.wait(now)
	expect(back_off.take_due(now + 250), "a first wait")


func _find_due(now: int) -> int:
	var due_at: int = back_off.get(&"_due_at")
	return due_at - now
