extends SessionSuite
## The largest time of the device. It has its own run because the time cannot be set back.


func test_time_stops_at_its_maximum_and_does_not_wrap_around() -> void:
	var before := simulator.get_time()
	for _age: int in 30:
		simulator.advance(1e300)
		expect(simulator.get_time() >= before, "time continues")
		before = simulator.get_time()
	simulator.set_delay(1e300)
	simulator.advance(1e300)
	await expect_done(session.set_active(true), "a delay at the largest time")
