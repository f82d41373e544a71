/** User names that say nothing about a person: service accounts, defaults of images, words that names are made of. */
const NOBODY = new Set(
  (
    "root admin administrator user users username guest test tester testing dev develop developer developers devs build builder builds runner ci cd cicd jenkins docker " +
    "ubuntu debian centos ec2-user azureuser vagrant vscode vsts codespace codespaces node python git github gitlab bitbucket bot robot dependabot renovate actions " +
    "github-actions web-flow support info contact mail email hello team admins maintainer maintainers noreply no-reply service svc system nobody daemon azure azureml " +
    "microsoft amlcode aml mlops data dataops devops model models train training pipeline release deploy example examples demo sample default unknown owner main master " +
    "home work workspace workspaces job jobs none null local localhost server app apps opc jovyan trusted-service-user mambauser micromamba condauser conda nbuser notebook " +
    "jupyter spark hadoop airflow ray rapids nvidia triton triton-server huggingface sagemaker-user databricks glue_user cloudsdk runneradmin vsts_azpcontainer circleci travis " +
    "buildkite gitpod containeruser containeradministrator public shared all default_user defaultuser defaultuser0 your-user youruser your_username yourname your-name me myuser " +
    "my-user foo bar someuser some-user someone alias name userid user1 user2 testuser test-user demo-user demouser linuxbrew pi postgres mysql redis nginx www www-data sshd mlflow " +
    "wandb dbuser sqladmin sa sysadmin hostmaster webmaster postmaster security sales office hr legal billing newsletter azcopy user_name username1 coder ollama vllm airbyte dagster prefect"
  ).split(" "),
);

/** Whether a user name (in lower case) belongs to no person: service accounts, users of images, stand-ins. */
export function isNobody(user: string): boolean {
  return (
    NOBODY.has(user) || /^(?:svc|sp|spn|sa|bot|ci|app|mi|uami|msi)[-_.]|[-_.](?:bot|svc|sp|spn|ci|agent)$/.test(user)
  );
}
