/** Assessments over HTTP, with reasons in the merchant's languages. */
@NullMarked
package com.retailbot.codfraud.assessment.web;

import org.jspecify.annotations.NullMarked;
