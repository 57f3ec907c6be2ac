package com.retailbot.testsupport.sample;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The smallest service that uses every shared convention, for the tests of these conventions. */
@SpringBootApplication
public class SampleApplication {}
