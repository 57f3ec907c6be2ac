package com.retailbot.botconfig.flow;

import com.retailbot.events.Flow;
import java.util.List;
import java.util.Optional;

/** A block whose type is known: which ports and texts it has, and what its settings must say. */
sealed interface FlowBlock
        permits AnswerQuestionBlock,
                ChoicesBlock,
                ConditionBlock,
                MessageBlock,
                OrderStatusBlock,
                ProductSearchBlock,
                RecommendBlock,
                SetVariableBlock,
                TakeOrderBlock,
                UnderstandBlock {
    List<String> NEXT = List.of("next");

    /** Ports that an edge may leave from. */
    List<String> ports();

    /** Slots that need a text in each of the bot's languages. */
    List<String> slots();

    /** True when the block stops the turn until the shopper writes. */
    boolean waits();

    /** True when a port without an edge would leave the shopper without an answer. */
    default boolean branches() {
        return false;
    }

    default List<FlowProblem> problems(String id, Expressions expressions) {
        return List.of();
    }

    /** Empty when the type is none of those in the architecture's table. */
    static Optional<FlowBlock> read(Flow.Block block) {
        BlockSettings settings = new BlockSettings(block.settings());
        FlowBlock known = switch (block.type()) {
            case "message" -> new MessageBlock();
            case "choices" -> new ChoicesBlock(settings.ids("choices"));
            case "understand" -> new UnderstandBlock(settings.texts("intents"));
            case "product_search" -> new ProductSearchBlock(settings);
            case "recommend" -> new RecommendBlock(settings);
            case "take_order" -> new TakeOrderBlock();
            case "order_status" -> new OrderStatusBlock();
            case "answer_question" -> new AnswerQuestionBlock();
            case "condition" -> new ConditionBlock(settings);
            case "set_variable" -> new SetVariableBlock(settings);
            default -> null;
        };
        return Optional.ofNullable(known);
    }
}
