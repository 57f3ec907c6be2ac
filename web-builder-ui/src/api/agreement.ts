import type { Me, Shop } from '@/app/session/me'
import type { Bot, BotSettings, FlowProblem, Installation, Template, Version } from '@/features/bots/bots'
import type { Block, Edge, Flow } from '@/features/bots/model/flow'
import type {
  LanguageScore,
  ModelFigures,
  Score,
  Suspicious,
  Training,
  TrainingReport,
} from '@/features/bots/understanding/training'
import type { Example, ExampleText, LabelCount, NotUnderstood } from '@/features/bots/understanding/understanding'
import type { LeftCart, RecoverySettings, Reminder, Results } from '@/features/carts/recovery'
import type { ImportPreview, Refusal, RowChange } from '@/features/catalogue/imports'
import type { Product, Variant } from '@/features/catalogue/products'
import type { Overview, Totals, WilayaRisk } from '@/features/insights/overview'
import type { Entry } from '@/features/knowledge/knowledge'
import type { NewShop } from '@/features/onboarding/shopRegistration'
import type { Assessment, CodSettings, Reason } from '@/features/orders/assessments'
import type { Order, OrderLine, OrderSummary, TimelineEntry } from '@/features/orders/orders'
import type { SandboxMessage } from '@/features/sandbox/sandbox'
import type { StockAlert, StockItem } from '@/features/stock/stock'
import type { components as Analytics } from './analytics'
import type { components as BotConfig } from './bot-config'
import type { components as CartRecovery } from './cart-recovery'
import type { components as CodFraud } from './cod-fraud'
import type { components as Conversation } from './conversation'
import type { components as Integration } from './integration'
import type { components as Inventory } from './inventory'

/**
 * The services' documents say which fields there are; our types also say which are always there and what they mean.
 * The type check fails here when a service renames or drops a field that a page reads.
 */
type Unknown<Ours, Theirs> = Exclude<keyof Ours, keyof Theirs>
type Agrees<Ours, Theirs> = [Unknown<Ours, Theirs>] extends [never] ? true : { notInTheDocument: Unknown<Ours, Theirs> }
type AllOf<Checks extends readonly true[]> = Checks

type OfBotConfig = BotConfig['schemas']
type OfConversation = Conversation['schemas']
type OfIntegration = Integration['schemas']
type OfInventory = Inventory['schemas']
type OfCodFraud = CodFraud['schemas']
type OfRecovery = CartRecovery['schemas']
type OfAnalytics = Analytics['schemas']

export type Agreement = AllOf<
  [
    Agrees<Me, OfBotConfig['MeResponse']>,
    Agrees<Shop, OfBotConfig['ShopResponse']>,
    Agrees<NewShop, OfBotConfig['ShopRequest']>,
    Agrees<Bot, OfBotConfig['BotResponse']>,
    Agrees<BotSettings, OfBotConfig['BotSettingsRequest']>,
    Agrees<Template, OfBotConfig['TemplateResponse']>,
    Agrees<Version, OfBotConfig['VersionResponse']>,
    Agrees<FlowProblem, OfBotConfig['FlowProblemResponse']>,
    Agrees<Installation, OfBotConfig['InstallationResponse']>,
    Agrees<Flow, OfBotConfig['Flow']>,
    Agrees<Block, OfBotConfig['Block']>,
    Agrees<Edge, OfBotConfig['Edge']>,
    Agrees<Entry, OfBotConfig['KnowledgeResponse']>,
    Agrees<Example, OfBotConfig['ExampleResponse']>,
    Agrees<ExampleText, OfBotConfig['ExampleRequest']>,
    Agrees<LabelCount, OfBotConfig['LabelCount']>,
    Agrees<NotUnderstood, OfConversation['MessageResponse']>,
    Agrees<Training, OfConversation['TrainingStatus']>,
    Agrees<TrainingReport, OfConversation['TrainingReport']>,
    Agrees<Suspicious, OfConversation['Suspicious']>,
    Agrees<ModelFigures, OfConversation['ModelFigures']>,
    Agrees<LanguageScore, OfConversation['Language']>,
    Agrees<Score, OfConversation['Score']>,
    Agrees<Product, OfIntegration['CatalogueProduct']>,
    Agrees<Variant, OfIntegration['CatalogueVariant']>,
    Agrees<ImportPreview, OfIntegration['ImportPreview']>,
    Agrees<RowChange, OfIntegration['RowChange']>,
    Agrees<Refusal, OfIntegration['Refusal']>,
    Agrees<OrderSummary, OfIntegration['OrderSummary']>,
    Agrees<Order, OfIntegration['OrderView']>,
    Agrees<OrderLine, OfIntegration['OrderLine']>,
    Agrees<TimelineEntry, OfIntegration['TimelineEntry']>,
    Agrees<SandboxMessage, OfIntegration['SandboxView']>,
    Agrees<StockItem, OfInventory['StockItemResponse']>,
    Agrees<StockAlert, OfInventory['StockAlertResponse']>,
    Agrees<Assessment, OfCodFraud['AssessedOrder']>,
    Agrees<Reason, OfCodFraud['AssessedReason']>,
    Agrees<CodSettings, OfCodFraud['CodSettingsBody']>,
    Agrees<LeftCart, OfRecovery['LeftCartResponse']>,
    Agrees<Reminder, OfRecovery['ReminderResponse']>,
    Agrees<Results, OfRecovery['ResultsResponse']>,
    Agrees<RecoverySettings, OfRecovery['SettingsDocument']>,
    Agrees<Overview, OfAnalytics['Overview']>,
    Agrees<Totals, OfAnalytics['Totals']>,
    Agrees<WilayaRisk, OfAnalytics['WilayaRisk']>,
  ]
>
